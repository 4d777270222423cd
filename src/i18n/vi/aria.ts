import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Mở rộng",
  collapse: "Thu gọn",
  select: "Chọn",
  selectedRow: (row) => `Đã chọn ${row}.`,
  deselectedRow: (row) => `Đã bỏ chọn ${row}.`,
  longPressToSelect: "Nhấn giữ để chọn nhiều mục.",
  dismiss: "Đóng",
  suggestions: "Gợi ý",
  clearSearch: "Xóa nội dung tìm kiếm",
};
