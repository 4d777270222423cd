import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Sao chép trang nào?",
  kind: "Loại",
  site: "Website",
  chooseSite: "Chọn website",
  searchSites: "Tìm theo tên hoặc địa chỉ",
  noSuchSite: "Không có website nào mang tên này",
  pages: "Trang",
  search: "Tìm trang theo tiêu đề, địa chỉ hoặc ID",
  copiedThere: "Đã từng sao chép đến đó",
  withTrash: "Hiện thùng rác",
  trash: "Thùng rác",
  loadingPages: "Đang tải trang…",
  loadedSoFar: (loaded) => count(loaded, { other: "Đã tải # trang, đang tải thêm…" }),
  pageCount: (number) => count(number, { other: "# trang" }),
  failed: "Không tải được các trang của website này",
  stopped: "Không tải được hết các trang",
  noMatch: (text) => `Không có trang nào khớp với “${text}”.`,
  emptySite: { title: "Chưa có trang nào ở đây", text: "Hãy chọn website khác, hoặc xem trong thùng rác." },
  noSites: {
    title: "Không có website nào bạn được xem",
    text: "Hãy tạo website trong mục Website, hoặc xin quản trị viên cổng thông tin quyền truy cập.",
  },
  kindUnreadable: (kind) => `Không tải được danh sách “${kind}”.`,
  openedPageGone: {
    title: "Trang đã chọn không có trong danh sách",
    text: "Có thể trang nằm trong thùng rác, hoặc bạn không có quyền xem website của trang. Bạn có thể chọn bất kỳ trang nào khác.",
  },
  foundCount: (number) => count(number, { other: "Tìm thấy # trang" }),
  nothingFound: "Không có trang nào khớp với bộ lọc.",
  chosenGone: {
    title: (number) => count(number, { other: "# trang hoặc thư mục đã chọn không có trong danh sách" }),
    text: "Có thể chúng nằm trong thùng rác hoặc đã bị xóa. Những gì không có trong danh sách sẽ không được sao chép.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# trang" });
    if (folders === 0) return `Đã chọn ${pagesText}`;
    return `Đã chọn ${list([pagesText, count(folders, { other: "# thư mục" })])}`;
  },
  moreToCome: "Vẫn đang tải trang. Các trang trong những thư mục được chọn toàn bộ sẽ được thêm vào.",
  someUnread: "Những trang không tải được sẽ thiếu trong các thư mục được chọn toàn bộ.",
  hidden: (number) => count(number, { other: "# trang đã chọn đang bị bộ lọc ẩn" }),
  selectAll: "Chọn tất cả",
  selectFound: (number) => count(number, { other: "Chọn # trang tìm thấy" }),
  clear: "Bỏ chọn tất cả",
  partly: "được chọn một phần",
  filter: {
    open: "Lọc và sắp xếp",
    active: (number) => count(number, { other: "Lọc và sắp xếp · # bộ lọc" }),
    reset: "Xóa bộ lọc",
    status: "Trạng thái",
    folder: "Chỉ trong thư mục",
    anyFolder: "Tất cả thư mục",
    searchFolders: "Tìm theo tên hoặc địa chỉ",
    noSuchFolder: "Không có thư mục nào mang tên này",
    changed: "Thay đổi lần cuối",
    anyTime: "Bất kỳ lúc nào",
    days: (number) => count(number, { other: "# ngày" }),
    sinceDay: "Từ một ngày cụ thể",
    day: "Thay đổi từ ngày",
    sort: "Sắp xếp trang theo",
    orders: { title: "Tiêu đề", date: "Lần thay đổi cuối", address: "Địa chỉ", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Cổng thông tin ghi ngày theo định dạng không phân biệt được ngày và tháng nên không thể lọc hoặc sắp xếp trang theo ngày.",
      "unknown-format":
        "Cổng thông tin ghi ngày theo định dạng không xác định nên không thể lọc hoặc sắp xếp trang theo ngày.",
    },
  },
});
