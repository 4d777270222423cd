import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Các lượt sao chép trước",
  onlyHere: "Chỉ lưu trong trình duyệt này, cho cổng thông tin này và cho riêng bạn.",
  notLasting:
    "Trình duyệt này không lưu gì cho Page Copier: các lượt sao chép sẽ mất khi bạn đóng hoặc tải lại trang.",
  back: "Quay lại sao chép",
  loading: "Đang tìm các lượt sao chép trước…",
  failed: {
    title: "Không đọc được các lượt sao chép trước",
    text: "Trình duyệt không cung cấp dữ liệu đã lưu. Hãy thử lại, hoặc đóng các tab Page Copier khác trước.",
  },
  empty: {
    title: "Chưa có lượt sao chép nào",
    text: "Sau khi bạn sao chép trang, có thể xem lại báo cáo của từng lượt tại đây.",
  },
  runs: "Các lượt sao chép trước",
  started: (moment) => `Lượt sao chép lúc ${moment}`,
  finished: "Đã hoàn tất",
  interrupted: "Chưa hoàn tất",
  from: "Từ",
  to: "Đến",
  copied: "Đã sao chép",
  copiedOf: (done, total) => `${done}/${total}`,
  unknownOutcomes: (number) => count(number, { other: "# bản sao chưa rõ kết quả" }),
  undone: (number) => count(number, { other: "# bản sao đã được hoàn tác" }),
  open: "Mở báo cáo",
  forget: "Xóa bản ghi",
  sure: {
    title: "Xóa bản ghi của lượt sao chép này?",
    text: "Chỉ bản ghi trong trình duyệt này bị xóa. Trên cổng thông tin không có gì thay đổi: các trang đã sao chép vẫn còn.",
  },
  keep: "Giữ lại",
  problems: {
    gone: {
      title: "Lượt sao chép này không còn nữa",
      text: "Bản ghi đã bị xóa, có thể trong một tab khác. Danh sách đã được tải lại.",
    },
    "other-version": {
      title: "Lượt sao chép này được ghi bằng phiên bản Page Copier khác",
      text: "Hãy tải lại trang Bitrix24 để có phiên bản mới nhất rồi mở lại lượt này. Nếu vẫn không được, hãy xem các website đích để biết những gì đã được sao chép, rồi xóa bản ghi của lượt này.",
    },
    unreadable: {
      title: "Bản ghi của lượt sao chép này bị hỏng",
      text: "Các trang trên cổng thông tin không bị ảnh hưởng. Hãy xem các website đích để biết những gì đã được sao chép, rồi xóa bản ghi của lượt này.",
    },
  },
});
