import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Đang sao chép “${title}”`,
  checking: "Đang kiểm tra trang, thư mục đích và quyền của bạn…",
  copying: "Cổng thông tin đang sao chép trang…",
  copyingHint: "Trang có nhiều khối có thể mất đến một phút.",
  unsure: "Phản hồi bị mất. Đang kiểm tra xem bản sao đã có chưa…",
  unsureHint: "Không có gì được gửi hai lần: trang chỉ được sao chép lại khi chắc chắn chưa có bản sao.",
  waitForPortal: (seconds) =>
    count(seconds, { other: "Cổng thông tin có thể vẫn đang tạo bản sao. Kiểm tra lại sau # giây." }),
  waitForLimit: (seconds) =>
    count(seconds, { other: "Cổng thông tin yêu cầu tạm nghỉ. Tiếp tục sau # giây." }),
  finishing: "Đang đọc lại bản sao và so sánh với trang gốc…",
  settings: "Đang đặt tên và cài đặt cho bản sao…",
  links: "Đang trỏ các liên kết trong bản sao đến các bản sao…",
  keepOpen: "Vui lòng để trang này mở cho đến khi hoàn tất.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Đang tạm dừng…",
    text: "Việc cổng thông tin đang xử lý sẽ được làm xong trước. Không gửi thêm gì nữa.",
  },
  stopping: {
    title: "Đang dừng…",
    text: "Việc cổng thông tin đang xử lý sẽ được làm xong trước. Những gì còn chờ sẽ không được sao chép.",
  },
  offline: {
    title: "Thiết bị này đang ngoại tuyến",
    text: "Không có gì được gửi đi. Lượt sao chép tự tiếp tục khi có kết nối trở lại.",
  },
  paused: {
    asked: { title: "Đã tạm dừng", text: "Không có gì được gửi đi cho đến khi bạn tiếp tục." },
    session: {
      title: "Lượt sao chép đang dừng lại",
      text: "Những gì đã sao chép được giữ nguyên, và không có gì được gửi hai lần. Hãy tiếp tục khi cổng thông tin chấp nhận lại ứng dụng.",
    },
    interrupted: {
      title: "Lượt sao chép này bị gián đoạn",
      text: "Không có gì được gửi hai lần: những gì đang dở lúc đó được kiểm tra trước.",
    },
  },
  begun: (moment) => `Bắt đầu lúc ${moment}.`,
  held: {
    "rate-limit": {
      title: "Cổng thông tin yêu cầu tạm nghỉ",
      text: "Cổng thông tin đang nhận quá nhiều yêu cầu; các ứng dụng khác dùng chung giới hạn này.",
    },
    "operating-limit": {
      title: "Đang chờ thời gian xử lý của cổng thông tin",
      text: "Mức mà cổng thông tin cho phép để sao chép trong mười phút đã hết. Không có gì bị lỗi.",
    },
  },
  goesOnIn: (time) => `Tự tiếp tục sau ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Tạm dừng",
  resume: "Tiếp tục",
  stop: "Dừng",
  confirmStop: {
    title: "Dừng lượt sao chép này?",
    text: "Những trang đang được sao chép sẽ được làm xong trước. Những gì còn chờ sẽ không được sao chép. Không có gì bị xóa.",
  },
  stopNow: "Dừng ngay",
  doNotStop: "Không dừng",
  otherTab: {
    title: "Lượt sao chép này đang chạy ở tab khác",
    text: "Tại đây bạn xem được tiến trình. Hãy tạm dừng, tiếp tục hoặc dừng ở tab đó; khi tab đó đóng, bạn có thể tiếp tục tại đây.",
  },
  notLasting: {
    title: "Trình duyệt này không cho ứng dụng lưu dữ liệu",
    text: "Vì vậy, chỉ tab này biết những gì đã được sao chép: hãy để tab mở và đừng tải lại cho đến khi hoàn tất.",
  },
  lasting:
    "Hãy để tab này mở. Nếu tab bị đóng, hãy mở lại Page Copier và tiếp tục: không có gì được sao chép hai lần.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "Đang tạo # bản sao" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Tiến độ sao chép",
  summary: (left, percent) => count(left, { other: `Còn # bản sao, đã xong ${percent}%.` }),
  doneOf: (total, done) => count(total, { other: `Trong # bản sao, ${done} đã có.` }),
  figures: {
    done: "Đã sao chép",
    toCheck: "trong đó còn phải kiểm tra",
    toAdapt: "trong đó còn phải điều chỉnh",
    remarks: "trong đó có lưu ý",
    failed: "Không sao chép được",
    unsettled: "Cần xem lại",
    skipped: "Bỏ qua",
    left: "Còn lại",
    rate: "Tốc độ",
    time: "Thời gian còn lại",
  },
  perMinute: (copies) => count(copies, { other: "Khoảng # bản sao mỗi phút" }),
  underOnePerMinute: "Chưa đến một bản sao mỗi phút",
  underAMinute: "Chưa đến một phút",
  minutes: (minutes) => count(minutes, { other: "Khoảng # phút" }),
  hours: (hours) => count(hours, { other: "Khoảng # giờ" }),
  now: {
    folders: (left) => count(left, { other: "Đang tạo thư mục trước, còn #…" }),
    copying: (pages) => count(pages, { other: "Cổng thông tin đang sao chép # trang…" }),
    looking: (pages) => count(pages, { other: "Phản hồi bị mất: đang kiểm tra xem # bản sao đã có chưa…" }),
    checking: "Đang kiểm tra trang, thư mục đích và quyền…",
    finishing: "Đang đọc lại các bản sao và so sánh với trang gốc…",
    settings: (copies) => count(copies, { other: "Đang đặt tên và cài đặt cho # bản sao…" }),
    links: (copies) => count(copies, { other: "Đang trỏ liên kết đến các bản sao, còn # trang…" }),
    limit: "Cổng thông tin yêu cầu tạm nghỉ, sau đó sẽ tự tiếp tục…",
    ready: "Đang chuẩn bị…",
  },
  willBeAsked: (copies) =>
    count(copies, { other: "Với # bản sao, có vài trang khả dĩ. Bạn sẽ được hỏi khi kết thúc." }),
  targets: "Đích",
  copies: "Bản sao",
  show: "Hiện",
  filters: {
    all: "Tất cả",
    running: "Đang chạy",
    done: "Đã sao chép",
    remarks: "Có lưu ý",
    failed: "Không sao chép được",
    waiting: "Đang chờ",
  },
  noneLikeThis: "Hiện không có bản sao nào như vậy.",
  states: {
    waiting: "Đang chờ",
    checking: "Đang kiểm tra",
    copying: "Đang sao chép",
    unsure: "Mất phản hồi, đang tìm bản sao",
    copied: "Đã sao chép, còn phải kiểm tra",
    finishing: "Đang so sánh với trang gốc",
    done: "Đã sao chép",
    withRemarks: "Đã sao chép, có lưu ý",
    toAdapt: "Đã sao chép; tên hoặc liên kết được cập nhật khi kết thúc",
    unverified: "Đã sao chép, không kiểm tra được",
    unknown: "Không rõ đã được sao chép hay chưa",
    ambiguous: "Có vài trang khả dĩ: bạn sẽ được hỏi khi kết thúc",
    refused: "Không sao chép được",
    failed: "Không sao chép được",
    takenOut: "Đã loại ra khi xem lại",
    skipped: "Bỏ qua vì lượt sao chép đã dừng",
  },
});
