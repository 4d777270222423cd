import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "tiêu đề",
  address: "địa chỉ",
  folder: "thư mục",
  publication: "chế độ hiển thị",
  content: "nội dung",
} as const;

const folderChanges = {
  "made-now": "Giờ phải tạo thư mục này; trong kế hoạch đã lưu, thư mục đã có sẵn.",
  "there-now": "Thư mục này nay đã có; trong kế hoạch đã lưu, thư mục sẽ được tạo.",
  "not-made": "Thư mục này không được tạo nữa: thư mục gốc không còn, hoặc không có gì được sao chép vào đó.",
  other: "Thư mục này có địa chỉ hoặc trạng thái khác với kế hoạch đã lưu.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "# điều đã thay đổi từ khi lưu kế hoạch" }),
  text: "Các dòng bên dưới là kế hoạch mới, lập theo dữ liệu hiện tại của cổng thông tin. Không có gì được chạy trước khi bạn đồng ý.",
  useNewPlan: "Dùng kế hoạch mới",
  accepted: "Đang dùng kế hoạch mới",
  lookFirst: "Trước tiên hãy xem những gì đã thay đổi.",
  aspects,
  sentences: {
    "page-gone": () => "Trang không còn nữa, hoặc bạn không còn quyền xem. Kế hoạch mới không có trang này.",
    "page-trashed": () => "Trang hiện nằm trong thùng rác.",
    "page-changed": ({ aspects: changed }) =>
      `Trang đã thay đổi: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Định dạng ngày của bạn khác với người đã lưu kế hoạch nên không thể biết trang nào đã được chỉnh sửa từ đó.",
    "site-gone": () => "Website đích không còn nữa, hoặc bạn không còn quyền xem.",
    "folder-gone": () => "Thư mục đích không còn nữa hoặc nằm trong thùng rác.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Bản sao này trước đây tạo được, nay thì không.",
    "other-outcome": () => "Cổng thông tin sẽ cho kết quả khác với kế hoạch đã lưu.",
  },
  otherTitle: (saved, fresh) => `Tiêu đề: “${fresh}” thay cho “${saved}”.`,
  otherAddress: (saved, fresh) => `Địa chỉ: “${fresh}” thay cho “${saved}”.`,
  nowPublished: "Bản sao sẽ được xuất bản; trong kế hoạch đã lưu là bản nháp.",
  nowDraft: "Bản sao sẽ là bản nháp; trong kế hoạch đã lưu là đã xuất bản.",
});
