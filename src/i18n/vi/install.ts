import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Cài đặt Page Copier",
  intro: "Page Copier đang được thêm vào cổng thông tin này. Quá trình này mất vài giây.",
  entryTitle: "Sao chép bằng Page Copier",
  steps: {
    add: (entryTitle) => `Thêm “${entryTitle}” vào menu cài đặt của trang`,
    clear: "Xóa các mục menu của phiên bản cũ",
    note: "Ghi lại địa chỉ mà mục menu dẫn đến để sửa về sau",
    finish: "Báo cho cổng thông tin biết việc cài đặt đã hoàn tất",
  },
  stepStates: {
    waiting: "đang chờ",
    working: "đang thực hiện",
    done: "đã xong",
    wasThere: "đã có sẵn",
    nothingToDo: "không cần làm gì",
    failed: "thất bại",
    leftOut: "đã bỏ qua",
  },
  failed: {
    title: "Việc cài đặt chưa hoàn tất",
    text: "Một bước đã thất bại. Cổng thông tin coi Page Copier là chưa được cài đặt cho đến khi bạn thử lại hoặc hoàn tất mà không có mục menu. Không có mục menu, ứng dụng vẫn hoạt động từ menu bên trái, và bạn có thể thêm mục này sau trong ứng dụng.",
    without: "Hoàn tất mà không có mục menu",
  },
  notAdmin: {
    title: "Chỉ quản trị viên mới có thể cài đặt Page Copier",
    text: "Ứng dụng thêm một mục vào menu cài đặt của trang cho mọi người trên cổng thông tin này. Chưa có gì bị thay đổi.",
    advice:
      "Hãy nhờ quản trị viên cổng thông tin mở Page Copier một lần; sau đó bạn cũng dùng được ứng dụng.",
  },
  installedBefore: {
    title: "Page Copier đã được cài đặt trên cổng thông tin này",
    text: "Mục của ứng dụng trong menu cài đặt của trang vừa được kiểm tra.",
    advice: "Hãy mở Page Copier trong menu bên trái.",
  },
  notReloaded: {
    title: "Cổng thông tin chưa tải lại",
    text: "Cổng thông tin đã được báo là việc cài đặt hoàn tất, nhưng trang này vẫn còn mở.",
    advice:
      "Hãy tải lại trang Bitrix24 (F5). Nếu việc cài đặt bắt đầu lại, có thể bạn không có quyền cài đặt ứng dụng: hãy liên hệ quản trị viên cổng thông tin.",
  },
  entry: {
    heading: "Menu cài đặt",
    text: (entryTitle) =>
      `Với mục “${entryTitle}” trong menu cài đặt của mỗi trang, Page Copier mở ra với trang đó đã được chọn sẵn.`,
    known: {
      added: (date) => `Mục menu được thêm hoặc kiểm tra vào ${date}.`,
      elsewhere: (address) => `Mục menu dẫn đến một địa chỉ khác, có lẽ của phiên bản cũ: ${address}`,
      removed: (date) => `Mục menu được xóa vào ${date}.`,
      unknown:
        "Không rõ mục menu có tồn tại hay không, và cổng thông tin không có cách nào để hỏi. Việc kiểm tra sẽ thêm mục này nếu còn thiếu.",
    },
    repair: "Kiểm tra và sửa",
    remove: "Xóa mục menu",
    working: "Đang hỏi cổng thông tin…",
    outcomes: {
      wasThere: "Mục menu đã có và dẫn đến phiên bản này của Page Copier.",
      added: "Mục menu bị thiếu. Giờ đã được thêm.",
      replaced: "Mục menu trước đây dẫn đến phiên bản cũ. Giờ đã có mục dẫn đến phiên bản này.",
      removed: "Đã xóa mục menu. Page Copier vẫn nằm trong menu bên trái.",
      wasGone: "Không có mục menu nào. Page Copier vẫn nằm trong menu bên trái.",
    },
    repairFailed: "Không sửa được mục menu",
    removeFailed: "Không xóa được mục menu",
    notNoted:
      "Mục menu đã đúng như mong muốn, nhưng ứng dụng không ghi lại được điều đó. Ứng dụng có thể hỏi lại.",
    outdated: {
      title: "Menu cài đặt của trang dẫn đến phiên bản cũ của Page Copier",
      text: "Phiên bản đó có thể không còn hoạt động. Sau khi sửa, mục menu sẽ dẫn đến phiên bản này.",
    },
    close: "Đóng",
  },
};
