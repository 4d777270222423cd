import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Đang so sánh kế hoạch đã lưu với cổng thông tin…",
  notOpened: "Tệp chưa được mở",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Tệp lớn hơn ${limitBytes / mebibyte} MB. Kế hoạch do Page Copier lưu luôn nhỏ hơn; hãy chọn tệp khác.`,
    "not-json": () =>
      "Tệp bị hỏng hoặc không phải là kế hoạch đã lưu. Hãy chọn tệp được tạo bằng “Lưu kế hoạch”.",
    "other-format": () =>
      "Đây không phải là kế hoạch của Page Copier. Hãy chọn tệp được tạo bằng “Lưu kế hoạch”.",
    "other-version": ({ version }) =>
      `Tệp được lưu bằng bản phát hành Page Copier khác (định dạng ${version}). Hãy tải lại ứng dụng để có bản mới nhất, hoặc lưu lại kế hoạch.`,
    unreadable: ({ place }) =>
      `Một phần của tệp không hợp lệ (${place}). Hãy lưu lại kế hoạch; không có gì trong tệp này được sử dụng.`,
  },
  otherPortal: (portal) => ({
    title: "Kế hoạch này thuộc về cổng thông tin khác",
    text: `Kế hoạch được lưu trên ${portal}. Các trang và website ở đây có số khác nên không thể thực hiện kế hoạch. Hãy mở kế hoạch ở đó.`,
  }),
  sourceGone: {
    title: "Website trong kế hoạch đã lưu không còn nữa",
    text: "Website đã bị xóa, nằm trong thùng rác, hoặc bạn không còn quyền xem. Không còn gì trong kế hoạch để sao chép.",
  },
  failed: "Không tải được các website trong kế hoạch đã lưu",
};
