import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "mở trong tab mới",
  tryAgain: "Thử lại",
  refresh: "Làm mới",
  details: "Chi tiết dành cho bộ phận hỗ trợ",

  start: {
    connecting: "Đang kết nối với Bitrix24 của bạn…",
    outside: {
      title: "Page Copier hoạt động bên trong Bitrix24",
      text: "Ứng dụng sao chép các trang của mục Website và đăng nhập qua cổng thông tin hiển thị nó. Khi mở riêng, ứng dụng không có cổng thông tin nào để kết nối.",
      advice:
        "Hãy mở Bitrix24 của bạn và chọn Page Copier trong menu bên trái. Nếu không thấy, quản trị viên cổng thông tin có thể thêm ứng dụng trong Tài nguyên nhà phát triển.",
    },
    silent: (portal) => ({
      title: "Cổng thông tin không phản hồi",
      text: `Page Copier đã yêu cầu ${portal} cho đăng nhập nhưng không nhận được phản hồi trong 15 giây.`,
      advice:
        "Hãy tải lại trang Bitrix24 (F5). Nếu vẫn vậy, có thể một tiện ích của trình duyệt đang chặn khung nhúng.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Ứng dụng không nằm trong cổng thông tin được khai báo",
      text: `Cổng thông tin được khai báo là ${expected}, nhưng trang chứa ứng dụng là ${actual}. Chưa có gì được gửi đi.`,
      advice: "Hãy mở Page Copier từ menu Bitrix24 của chính bạn.",
    }),
    crashed: {
      title: "Page Copier đã dừng do lỗi của ứng dụng",
      text: "Những gì đã yêu cầu cổng thông tin làm trước đó không được hoàn tác. Hãy xem lại website đích trước khi sao chép tiếp.",
      advice:
        "Hãy tải lại ứng dụng. Nếu lỗi lặp lại, vui lòng chuyển phần chi tiết bên dưới cho người phụ trách ứng dụng.",
    },
    partMissing: {
      title: "Không tải được phần này của ứng dụng",
      text: "Kết nối bị ngắt, hoặc ứng dụng đã được cập nhật trong lúc đang mở. Chưa có gì được gửi đến cổng thông tin và không có gì bị mất.",
      advice: "Hãy thử lại. Nếu vẫn vậy, hãy tải lại ứng dụng; lượt sao chép đang chạy sẽ được tiếp tục.",
    },
    reload: "Tải lại",
    listsFailed: "Không tải được các website của bạn",
  },

  kinds: {
    PAGE: "Website và cửa hàng",
    KNOWLEDGE: "Cơ sở kiến thức",
    GROUP: "Cơ sở kiến thức của nhóm",
    VIBE: "Vibe",
  },

  status: {
    published: "Đã xuất bản",
    draft: "Bản nháp",
    unpublishedEdits: "Có thay đổi chưa xuất bản",
    trashed: "Trong thùng rác",
    homePage: "Trang chủ",
    area: "Đầu trang hoặc chân trang",
    system: "Trang hệ thống",
    siteOff: "chưa xuất bản",
    folderOff: "không hoạt động",
    root: "Cấp cao nhất của website",
    modified: (date) => `Thay đổi ${date}`,
  },

  failure: {
    code: "Mã",
    method: "Yêu cầu",
    status: "Trạng thái HTTP",
    portalSays: "Thông báo của cổng thông tin",
    kind: "Ý nghĩa",
    kinds: {
      "not-run": "không được thực hiện",
      refused: "bị từ chối",
      unsure: "có thể đã được thực hiện",
      session: "cổng thông tin không còn chấp nhận ứng dụng",
      malformed: "không đọc được phản hồi",
    },
  },
};
