import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "Hoàn tác # bản sao" }),
    undoPicked: (number) => count(number, { other: "Hoàn tác # bản sao đã chọn" }),
    undoOne: "Hoàn tác",
    undoChanged: "Vẫn hoàn tác",
    pick: (title) => `Chọn “${title}”`,
    pickShown: "Chọn tất cả mục đang hiển thị",
    pickNone: "Bỏ chọn tất cả",
    restoreRows: (number) => count(number, { other: "Khôi phục # bản sao" }),
    restoreOne: "Khôi phục",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "# bản sao đã bị thay đổi sau khi tạo và vẫn còn" }),
      kept: (number) => count(number, { other: "Không hoàn tác được # bản sao" }),
      notRestored: (number) => count(number, { other: "Không khôi phục được # bản sao" }),
      trashed: (number) => count(number, { other: "Đã hoàn tác # bản sao" }),
      gone: (number) => count(number, { other: "# bản sao vốn không còn nữa" }),
      restored: (number) => count(number, { other: "Đã khôi phục # bản sao" }),
    },
    titles: {
      undone: (title) => `Đã hoàn tác bản sao của “${title}”`,
      gone: (title) => `Bản sao của “${title}” vốn không còn nữa`,
      changed: (title) => `Bản sao của “${title}” đã bị thay đổi sau khi tạo và vẫn còn`,
      kept: (title) => `Không hoàn tác được bản sao của “${title}”`,
      restored: (title) => `Đã khôi phục bản sao của “${title}”`,
      notRestored: (title) => `Không khôi phục được bản sao của “${title}”`,
    },
    totals: {
      trashed: (number) => count(number, { other: "# bản sao trong thùng rác" }),
      gone: (number) => count(number, { other: "# bản sao vốn không còn nữa" }),
      changed: (number) => count(number, { other: "# bản sao đã bị thay đổi sau khi tạo" }),
      kept: (number) => count(number, { other: "# bản sao được giữ lại" }),
      restored: (number) => count(number, { other: "Đã khôi phục # bản sao" }),
      notRestored: (number) => count(number, { other: "Không khôi phục được # bản sao" }),
    },
    states: {
      asked: "Bản sao này chờ hoàn tác; lượt sao chép kết thúc trước khi đến nó.",
      sent: "Bản sao này đang được chuyển vào thùng rác thì lượt sao chép bị gián đoạn.",
      trashed: "Đã hoàn tác: bản sao nằm trong thùng rác.",
      changed: "Bản sao này chờ hoàn tác nhưng đã có người thay đổi. Bản sao vẫn còn.",
      "restore-asked": "Bản sao này chờ khôi phục; lượt sao chép kết thúc trước khi đến nó.",
      restored: "Đã được hoàn tác và nay có lại.",
      "not-restored":
        "Vẫn nằm trong thùng rác, hoặc không còn ở đó: cổng thông tin không hiển thị lại bản sao.",
      deleted: "Đã bị xóa trên cổng thông tin nên không có gì để hoàn tác.",
      inTrash: "Vốn đã nằm trong thùng rác.",
      notPublished: "Đã khôi phục dưới dạng bản nháp: xuất bản lại không thành công.",
    },
    refusals: {
      "home-page": () =>
        "Đây là trang chủ của website, và cổng thông tin giữ trang chủ chừng nào còn các trang khác.",
      "other-site": () => "Bản sao đã được chuyển sang website khác nên không còn ở chỗ lượt này đã tạo.",
      "not-made-by-run": () => "Cổng thông tin cho biết trang do người khác tạo nên không động đến.",
      stopped: () => "Đã dừng trước khi đến bản sao này.",
      refused: () => "Cổng thông tin từ chối chuyển bản sao vào thùng rác.",
      "not-seen": () => "Cổng thông tin không hiển thị bản sao trong thùng rác.",
    },
    whatToDo: {
      "home-page": () =>
        "Hãy chọn trang chủ khác trong cài đặt của website rồi hoàn tác lại. Hoặc hoàn tác các bản sao khác trước.",
      "other-site": () => "Hãy chuyển bản sao vào thùng rác ở đó nếu bạn không cần.",
      "not-made-by-run": () =>
        "Hãy xem trang trong mục Website, và chuyển vào thùng rác ở đó nếu đúng là của bạn.",
      stopped: () => "Bạn có thể hoàn tác lại bất cứ lúc nào.",
      refused: () =>
        "Hãy chuyển bản sao vào thùng rác trong mục Website, hoặc nhờ người có quyền làm việc đó.",
      "not-seen": () => "Hãy hoàn tác lại, hoặc xem bản sao trong mục Website.",
    },
    keptRows: (number) => count(number, { other: "Không hoàn tác được # bản sao" }),
    again: (number) => count(number, { other: "Hoàn tác lại # bản sao" }),
    trashedFolders: (number) => count(number, { other: "# thư mục trong thùng rác" }),
    restoredFolders: (number) => count(number, { other: "Đã khôi phục # thư mục" }),
    keptFolders: {
      "not-empty": (title) => `Thư mục “${title}” được giữ lại: trong đó còn nội dung khác.`,
      "not-made-by-run": (title) => `Thư mục “${title}” được giữ lại: thư mục đã có trước lượt này.`,
      refused: (title) => `Cổng thông tin từ chối chuyển thư mục “${title}” vào thùng rác.`,
    },
    watch: undoWatch(format),
  };
}
