import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Tên, cài đặt và liên kết",
  totals: {
    renamed: (number) => count(number, { other: "# bản sao đã có tên mới" }),
    cleaned: (number) => count(number, { other: "# bản sao đã được làm sạch" }),
    settingsFailed: (number) => count(number, { other: "# bản sao chưa có tên hoặc cài đặt mới" }),
    toCopies: (number) => count(number, { other: "# liên kết nay dẫn đến bản sao" }),
    toEarlierCopies: (number) =>
      count(number, { other: "# liên kết nay dẫn đến bản sao của lượt sao chép trước" }),
    outside: (number) => count(number, { other: "# liên kết dẫn đến trang không được sao chép" }),
    broken: (number) => count(number, { other: "# liên kết vốn đã hỏng ở trang gốc" }),
    unreachable: (number) => count(number, { other: "# khối có liên kết không thay đổi được" }),
    unseen: (number) => count(number, { other: "# khối có thành phần không xem được liên kết bên trong" }),
    anchors: (number) => count(number, { other: "# điểm neo đã được đặt lại" }),
    areas: (number) => count(number, { other: "# đầu trang, chân trang hoặc thanh bên nay là bản sao" }),
    linksFailed: (number) => count(number, { other: "# bản sao không thay đổi được hết các liên kết" }),
  },
  nothing: "Không có liên kết nào trong các bản sao cần thay đổi.",
  asWished: "đúng như yêu cầu",
  remarks: {
    "other-title": ({ wished }) =>
      `Bản sao lẽ ra có tiêu đề “${wished}”, nhưng cổng thông tin hiển thị tiêu đề khác.`,
    "other-address": ({ wished }) =>
      `Bản sao lẽ ra có địa chỉ “${wished}”, nhưng cổng thông tin đã cấp địa chỉ khác.`,
    "not-published-again": () =>
      "Khách truy cập chỉ thấy cài đặt mới sau khi bản sao được xuất bản lại, nhưng việc này không thành công.",
    "settings-failed": () => "Bản sao không nhận được tên và cài đặt mới.",
    "settings-open": () => "Lượt sao chép kết thúc trước khi bản sao nhận được tên và cài đặt mới.",
    "links-failed": () => "Không thể trỏ hết các liên kết trong bản sao đến những bản sao khác.",
    "links-open": () =>
      "Lượt sao chép kết thúc trước khi các liên kết trong bản sao được trỏ đến những bản sao khác.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "# khối của bản sao có liên kết không thay đổi được." }),
    "anchors-lost": ({ anchors }) => `Bản sao thiếu các điểm neo của trang gốc: ${list(anchors)}.`,
    "links-not-public": () =>
      "Khách truy cập chỉ thấy các liên kết đã thay đổi sau khi bản sao được xuất bản lại, nhưng việc này không thành công.",
  },
  advice: {
    address: "Hãy thay đổi trong cài đặt của trang.",
    open: "Hãy thay đổi trên cổng thông tin, hoặc hoàn tác bản sao rồi sao chép lại trang.",
    links: "Hãy mở bản sao trong trình chỉnh sửa và thay đổi các liên kết này ở đó.",
    anchors: "Hãy mở bản sao trong trình chỉnh sửa và đặt lại điểm neo cho các khối.",
  },
  unreachable: {
    component: (block) => `${block}: liên kết trong tham số của thành phần được giữ nguyên.`,
    dynamic: (block) =>
      `${block}: khối lấy dữ liệu từ một danh sách mà trang chi tiết không thay đổi được tại đây.`,
    "no-way": (block) => `${block}: cổng thông tin chỉ cho thay đổi liên kết cùng với những phần khác.`,
    refused: (block) => `${block}: cổng thông tin từ chối thay đổi.`,
    "changed-otherwise": (block) => `${block}: cổng thông tin hiển thị khác với nội dung đã gửi.`,
  },
  leadsTo: (ids) => `Dẫn đến: ${ids}.`,
  unseenLinks: "Các khối có thành phần không xem được liên kết bên trong",
  outsideLinks: "Liên kết đến trang không được sao chép",
  brokenLinks: "Liên kết vốn đã hỏng ở trang gốc",
  link: (block, pageId) => `trang ${pageId}, trong khối ${block}`,
  times: (number) => count(number, { other: "# lần" }),
});
