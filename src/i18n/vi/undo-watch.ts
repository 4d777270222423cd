import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "Đang hoàn tác # bản sao" }),
    restoring: (number) => count(number, { other: "Đang khôi phục # bản sao" }),
  },
  now: {
    undoing: (left) => count(left, { other: "Đang xem # bản sao, sau đó chuyển vào thùng rác…" }),
    restoring: (left) => count(left, { other: "Đang đưa # bản sao ra khỏi thùng rác…" }),
  },
  folders: {
    undoing: "Đang chuyển các thư mục trống của lượt này vào thùng rác…",
    restoring: "Đang đọc lại những gì được đưa ra khỏi thùng rác…",
  },
  done: { undoing: "Trong thùng rác", restoring: "Đã khôi phục" },
  notDone: "Không thực hiện",
  left: "Còn lại",
  summary: (left, percent) => count(left, { other: `Còn # bản sao, đã xong ${percent}%.` }),
  rows: "Các bản sao liên quan",
  states: {
    asked: "Đang chờ",
    sent: "Đang chuyển vào thùng rác",
    trashed: "Trong thùng rác",
    gone: "Vốn không còn nữa",
    changed: "Đã bị thay đổi: bạn sẽ được hỏi",
    kept: "Không hoàn tác được",
    "restore-asked": "Đang chờ",
    restored: "Đã khôi phục",
    "not-restored": "Không khôi phục được",
  },
  confirmStop: {
    title: "Dừng tại đây?",
    text: "Việc cổng thông tin đang xử lý sẽ được làm xong trước. Các bản sao khác giữ nguyên.",
  },
  stopping: "Việc cổng thông tin đang xử lý sẽ được làm xong trước. Các bản sao khác giữ nguyên.",
  lasting: "Hãy để tab này mở. Nếu tab bị đóng, hãy mở lại Page Copier và tiếp tục.",
});
