import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, { other: "Cổng thông tin đã tự bật # website hoặc thư mục, và vẫn đang bật" }),
  off: (titles) => `Cổng thông tin đã tự bật, nay đã tắt lại: ${list(titles)}.`,
  leftOn: (title) => `“${title}” vẫn bật, vì tắt đi sẽ làm thay đổi cả những thứ khác.`,
  hide: (titles) => `Khách truy cập sẽ không còn thấy các trang đã xuất bản này: ${list(titles)}.`,
  alsoOff: (titles) => `Các thư mục này cũng sẽ bị tắt: ${list(titles)}.`,
  failed: (title) => `Không tắt được “${title}”.`,
  open: (title) => `Không rõ “${title}” đã tắt hay chưa: lượt sao chép kết thúc giữa chừng.`,
  allTheSame: (title) => `Vẫn tắt “${title}”`,
  again: (title) => `Tắt “${title}”`,
});
