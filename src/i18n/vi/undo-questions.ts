import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "Chuyển # bản sao vào thùng rác?" }),
    toTrash:
      "Chỉ những trang do lượt này tạo được chuyển vào thùng rác, và không có gì bị xóa. Bạn có thể khôi phục chúng tại đây trong 30 ngày; sau đó cổng thông tin dọn thùng rác.",
    changed: "Những bản sao đã có người thay đổi sẽ được giữ lại trước mắt: bạn sẽ được hỏi về từng bản sao.",
    evenIfChanged: "Những thay đổi trong bản sao từ khi được tạo cũng vào thùng rác cùng với nó.",
    published: (number) =>
      count(number, { other: "# trong số đó đã xuất bản: khách truy cập sẽ không tìm thấy nữa." }),
    folders: "Thư mục do lượt này tạo cũng được chuyển vào thùng rác nếu không còn gì khác trong đó.",
    targets: "Đích",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => count(number, { other: "Chuyển # bản sao vào thùng rác" }),
    cancel: "Giữ nguyên tất cả",
  },
  askRestore: {
    heading: (number) => count(number, { other: "Đưa # bản sao ra khỏi thùng rác?" }),
    text: "Các bản sao trở về chỗ cũ, cùng với những thư mục chứa chúng.",
    published: (number) =>
      count(number, { other: "# trong số đó từng được xuất bản và sẽ được xuất bản lại." }),
    confirm: (number) => count(number, { other: "Đưa # bản sao ra khỏi thùng rác" }),
    cancel: "Giữ nguyên tất cả",
  },
  changed: {
    title: (number) => count(number, { other: "# bản sao đã có người thay đổi từ khi được tạo" }),
    text: "Các bản sao này vẫn còn. Hãy đánh dấu những bản sao vẫn muốn chuyển vào thùng rác; các bản sao khác được giữ lại.",
    changes: {
      title: ({ now }) => `Tiêu đề hiện là “${now}”.`,
      address: ({ now }) => `Địa chỉ hiện là “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "Sau đó đã được xuất bản." : "Sau đó đã bị hủy xuất bản.",
      moved: () => "Hiện nằm trong thư mục khác.",
      edited: ({ modifiedText }) => `Nội dung hoặc cài đặt đã thay đổi (${modifiedText}).`,
      "not-known": () => "Không xác định được đã có người thay đổi hay chưa.",
    },
    allTheSame: (title) => `Vẫn chuyển “${title}” vào thùng rác`,
    tickAll: "Đánh dấu tất cả",
    confirm: (number) => count(number, { other: "Chuyển # bản sao vào thùng rác" }),
    more: (number) => count(number, { other: "Còn # bản sao nữa trong danh sách bên dưới." }),
  },
});
