import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Tiêu đề được thêm từ",
  "address-taken": "Địa chỉ đã được dùng",
  "becomes-home-page": "Trở thành trang chủ",
  "site-goes-live": "Website được đưa lên mạng",
  "folders-go-live": "Thư mục được bật",
  "unpublished-edits-go-live": "Thay đổi chưa xuất bản sẽ hiển thị",
  "unpublished-edits-are-copied": "Thay đổi chưa xuất bản được sao chép",
  "live-for-a-moment": "Hiển thị trong chốc lát",
  "may-not-publish": "Không có quyền xuất bản",
  "stays-draft-in-inactive-folder": "Vẫn là bản nháp",
  "may-not-edit-source": "Trang gốc chỉ được xem",
  "areas-of-the-source": "Đầu trang và chân trang giữ nguyên",
  "dynamic-address": "Mất địa chỉ động",
  "system-page": "Trang hệ thống",
  "area-page": "Đầu trang, chân trang hoặc thanh bên",
  "source-in-trash": "Trang gốc trong thùng rác",
  "same-title-in-plan": "Trùng tiêu đề trong kế hoạch này",
  "same-address-in-plan": "Trùng địa chỉ trong kế hoạch này",
  "may-not-undo": "Không có quyền hoàn tác",
  "may-not-rename": "Không có quyền đổi tên",
  "new-folder-is-inactive": "Thư mục mới không hoạt động",
  "copied-before": "Đã từng sao chép đến đó",
  "settings-not-allowed": "Giữ nguyên như cổng thông tin tạo",
  "wished-title-taken": "Tiêu đề đã có",
  "renamed-where-taken": "Được đánh số",
  "wished-address-taken": "Địa chỉ mới đã được dùng",
  "wished-address-refused": "Địa chỉ mới bị từ chối",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Những gì sẽ diễn ra",
    publication: "Chế độ hiển thị của bản sao",
    wishes: {
      draft: { title: "Bản nháp", text: "Không ai nhìn thấy cho đến khi bạn xuất bản." },
      "as-source": { title: "Như trang gốc", text: "Được xuất bản nếu trang gốc đã xuất bản." },
      published: { title: "Đã xuất bản", text: "Khách truy cập mở được ngay." },
    },
    trashedSource: "Trang này nằm trong thùng rác. Bạn muốn sao chép thế nào?",
    trashedWays: {
      restore: {
        title: "Khôi phục, sao chép rồi trả lại",
        text: "Cách chắc chắn: trang rời thùng rác trong vài giây, không xuất bản, rồi trở lại đó.",
      },
      "as-it-is": {
        title: "Sao chép thẳng từ thùng rác",
        text: "Không động đến trang gốc. Một số cổng thông tin khi đó không sao chép khối nào; kết quả được kiểm tra và bạn sẽ được báo.",
      },
    },
    noRestoreRight: "Bạn không có quyền khôi phục trang của website này.",
    source: "Trang",
    goesTo: "Đích",
    willBeCalled: "Tiêu đề",
    address: "Địa chỉ",
    addressWithSuffix: (code) => `${code}_ và bốn chữ cái do cổng thông tin chọn`,
    statusAfterwards: "Chế độ hiển thị",
    warnings: (amount) => count(amount, { other: "# điều cần biết" }),
    cannotCopy: "Không thể tạo bản sao này",
    copy: "Sao chép trang",
    choosePage: "Hãy chọn trang cần sao chép.",
    chooseTarget: "Hãy chọn đích cho các bản sao.",
    chooseTrashedWay: "Hãy chọn cách sao chép trang trong thùng rác.",
    repairRule: "Hãy sửa biểu thức chính quy dùng để đặt tên bản sao.",
    checking: "Đang xem đích…",
    readingPages: (soFar) => count(soFar, { other: "Đang đọc mọi trang của website: đã đọc # trang…" }),
    checkingTargets: (read, of) => `Đang xem các đích: đã đọc ${number(read)}/${number(of)}…`,
    targetFailed: "Không tải được website đích",
    notAdapted: "Những gì giữ nguyên như trang gốc",
    plain: {
      shared: "Trang gốc và bản sao dùng chung",
      files: "Hình ảnh và tệp được dùng chung với trang gốc, không sao chép.",
      fromPortal:
        "Biểu mẫu, sản phẩm và dữ liệu khác của cổng thông tin hiển thị trong các khối: cả hai trang hiển thị như nhau.",
      areas: "Đầu trang, chân trang và thanh bên: bản sao tiếp tục dùng của trang gốc.",
      areasUnlessCopied:
        "Đầu trang, chân trang và thanh bên: bản sao tiếp tục dùng của trang gốc, trừ khi chúng được sao chép cùng.",
      notCopied: "Không được sao chép",
      history: "Lượt xem, lịch sử thay đổi, ngày và tác giả: bản sao bắt đầu lại từ đầu, đứng tên bạn.",
      lostBlocks:
        "Các khối mà cổng thông tin không còn, hoặc không cho phép ở đích: báo cáo nêu rõ những khối bị thiếu.",
      siteRoles: "Vai trò trang chủ, trang lỗi hoặc trang hệ thống, và địa chỉ động của danh mục.",
      anchors: "Điểm neo được đặt thủ công: cổng thông tin tạo điểm neo mới.",
      asItIs: "Được giữ nguyên khi sao chép",
      links: "Liên kết đến các trang khác: vẫn dẫn đến những trang như hiện nay.",
      linksOutside: {
        leave: "Liên kết đến các trang không được sao chép: vẫn dẫn đến đó, và báo cáo đếm số lượng.",
        "earlier-copy":
          "Liên kết đến các trang không được sao chép: dẫn đến bản sao của lượt trước trong cùng website nếu có, nếu không thì giữ như hiện nay.",
        list: "Liên kết đến các trang không được sao chép: vẫn dẫn đến đó, và báo cáo liệt kê từng liên kết.",
      },
      drafts: "Thay đổi chưa xuất bản và các khối ẩn của trang gốc.",
      markers: "Các dấu giữ chỗ như năm hiện tại: giữ giá trị tại thời điểm sao chép.",
      settings: "Bộ đếm truy cập, cài đặt công cụ tìm kiếm và mạng xã hội.",
      afterwards: "Thực hiện khi đã có đủ các bản sao",
      titles: (copies) => count(copies, { other: "# bản sao được đặt tiêu đề" }),
      addresses: (copies) => count(copies, { other: "# bản sao được đặt địa chỉ" }),
      cleaned: (copies) => count(copies, { other: "# bản sao được bỏ những cài đặt chỉ thuộc về trang gốc" }),
      linked: (copies) =>
        count(copies, { other: "Tìm trong # bản sao các liên kết cần dẫn đến bản sao của cùng website" }),
    },

    number,
    copies: (copies) => count(copies, { other: "# bản sao" }),
    reviewCopies: (copies) => count(copies, { other: "Xem lại # bản sao" }),
    nothingToCopy: "Không có trang nào trong phần bạn đã chọn.",
    pageLimit: (published) =>
      count(published, {
        other:
          "# bản sao sẽ được xuất bản. Một số gói giới hạn số trang được xuất bản, và cổng thông tin không cho biết còn lại bao nhiêu: vượt quá giới hạn, bản sao vẫn là bản nháp và báo cáo sẽ nêu rõ.",
      }),
    sum: {
      copies: "Bản sao",
      targets: "Website đích",
      folders: "Thư mục tạo trước",
      impossible: "Không thể sao chép",
      time: "Thời gian",
      warnings: "Điều cần biết",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Một thư mục trong thùng rác đang giữ địa chỉ “${code}” nên thư mục mới nhận địa chỉ khác.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "# thư mục được tạo trước" }),
    showMore: (more) => count(more, { other: "Hiện thêm #" }),

    openPlan: "Mở kế hoạch đã lưu…",
    fileUnreadable: {
      title: "Không đọc được tệp",
      text: "Trình duyệt không cung cấp tệp. Hãy chọn lại tệp, hoặc một bản sao của tệp.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "chưa đến một phút";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "tối đa # phút" : "tối đa # giờ" });
    case "about":
      return count(high, { other: minutes ? "khoảng # phút" : "khoảng # giờ" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `khoảng ${low} đến # phút` : `khoảng ${low} đến # giờ` });
    }
  }
}
