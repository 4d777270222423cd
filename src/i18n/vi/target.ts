import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Sao chép đến đâu?",
  samePlace: { title: "Cạnh trang gốc", text: "Cùng website, cùng thư mục." },
  otherPlace: { title: "Nơi khác", text: "Thư mục hoặc website khác cùng loại." },
  place: "Đích",
  site: "Website đích",
  folder: "Thư mục đích",
  otherKindHint: (kind) => `Chỉ “${kind}”: cổng thông tin không thể sao chép từ loại này sang loại khác.`,
  noEditRight: "Bạn không có quyền tạo trang ở đây",
  noFolders: "Không có thư mục",
  loading: "Đang tải thư mục…",
  failed: "Không tải được các thư mục của website đích",
  targetCount: (number) => count(number, { other: "# đích" }),
  targets: "Đích",
  addTarget: "Thêm đích khác",
  newTarget: "Đích mới",
  newTargetHint: "Có hiệu lực ngay khi bạn chọn vị trí.",
  remove: (place) => `Xóa khỏi danh sách đích: ${place}`,
  removeNew: "Xóa đích mới",
  placeTaken: "Vị trí này đã là đích. Hãy chọn thư mục hoặc website khác.",
  siteTaken: "Cấp cao nhất của website này đã là đích. Hãy chọn một thư mục trong đó, hoặc website khác.",
  folderGone: "Thư mục không còn nữa",
  siteGone: "Website không còn nữa",
  inNewFolder: "Trong thư mục mới…",
  inNewFolderNamed: (title) => `Trong thư mục mới: “${title}”`,
  newFolderTitle: "Tiêu đề của thư mục mới",
  newFolderHint:
    "Được tạo trong thư mục đã chọn ở trên, trước khi sao chép trang đầu tiên. Để trống nếu không cần thư mục mới.",
  newFolder: "Thư mục mới",
  severalSites: {
    open: "Thêm nhiều website…",
    chooseFound: (number) => count(number, { other: "Chọn # website tìm thấy" }),
    clear: "Bỏ chọn tất cả",
    chosen: (number) => count(number, { other: "Đã chọn # website" }),
    add: (number) => count(number, { other: "Thêm # website" }),
    alreadyTarget: "Đã là đích",
  },
  keepFolders: "Giữ thư mục",
  keepFoldersHint:
    "Bật: các thư mục đã chọn được tạo lại ở đích theo đúng cấu trúc; thư mục có cùng địa chỉ ở đó sẽ được dùng. Tắt: tất cả các trang nằm cạnh nhau.",
});
