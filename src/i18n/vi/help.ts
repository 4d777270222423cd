import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Hướng dẫn nhanh",
    welcome: "Sao chép một trang hay cả nghìn trang: mỗi trang chỉ được tạo một lần và đều có thể hoàn tác.",
    begin: "Bắt đầu hướng dẫn",
    stepOf: (step, steps) => `Bước ${count(step, { other: "#" })}/${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Chọn nội dung cần sao chép",
        text: "Chọn một website, rồi đánh dấu các trang hoặc cả thư mục. Tìm kiếm và bộ lọc không làm mất những gì bạn đã chọn.",
      },
      target: {
        title: "Chọn đích",
        text: "Cạnh trang gốc, sang thư mục khác, hoặc đến nhiều website cùng lúc. Có thể tạo lại các thư mục ở đó.",
      },
      wishes: {
        title: "Đặt tên cho bản sao",
        text: "Thêm tên website vào đầu, đánh số, cho liên kết giữa các bản sao dẫn đến nhau. Cứ bỏ qua nếu bạn không cần.",
      },
      copy: {
        title: "Xem lại rồi sao chép",
        text: "Mọi việc sắp diễn ra được liệt kê ở đây trước khi gửi đi. Sau đó báo cáo nêu từng bản sao, và bạn có thể hoàn tác.",
      },
    },
    back: "Quay lại",
    next: "Tiếp theo",
    done: "Đã hiểu",
    skip: "Bỏ qua hướng dẫn",
  },
  tips: {
    about: (option) => `Tìm hiểu về “${option}”`,
    texts: {
      keepFolders:
        "Hai thư mục được coi là một nếu cùng địa chỉ, bất kể tiêu đề. Thư mục còn thiếu được tạo trước khi sao chép trang đầu tiên.",
      visibility:
        "“Như trang gốc” xuất bản bản sao nếu trang gốc đã xuất bản. Khi đó, những thay đổi chưa xuất bản của trang gốc cũng sẽ hiển thị.",
      cleanUp:
        "Bản sao mang theo bộ đếm truy cập, pixel và địa chỉ chính tắc của trang gốc nên sẽ được đếm và lập chỉ mục như trang gốc. Tùy chọn này chỉ xóa các cài đặt đó trong bản sao.",
      whereTaken:
        "Cổng thông tin cho phép hai trang trùng tiêu đề trong một thư mục; khách truy cập chỉ phân biệt được qua địa chỉ.",
      pattern: "Ví dụ, thay ^Page (\\d+)$ bằng Offer $1 sẽ đổi “Page 7” thành “Offer 7”.",
      linksOutside:
        "Liên kết đến các trang không được sao chép cùng. Bản sao trước đây là bản sao mà trình duyệt này còn nhớ từ một lượt sao chép đến cùng website.",
      withTrash:
        "Trang trong thùng rác cũng có thể được sao chép. Sau đó trang gốc trở lại thùng rác, trừ khi bạn chọn sao chép thẳng từ đó.",
      planFile:
        "Kế hoạch đã lưu gồm các trang đã chọn, các đích và mọi tùy chọn. Khi mở sau này hoặc trên máy khác, kế hoạch cho biết những gì đã thay đổi từ lúc lưu.",
      presets: "Chỉ lưu trong trình duyệt này, dành riêng cho bạn. Không có gì được gửi đi đâu.",
    },
  },
  shortcuts: {
    heading: "Phím tắt",
    anywhere: "Ở mọi nơi",
    inLists: "Trong danh sách trang và thư mục",
    whileCopying: "Trong khi tạo bản sao",
    topics: {
      showShortcuts: "Hiển thị danh sách này",
      findPage: "Tìm trang",
      proceed: "Nhấn nút chính: xem lại hoặc sao chép",
      pause: "Tạm dừng hoặc tiếp tục",
      move: "Di chuyển",
      openFolder: "Mở hoặc đóng thư mục",
      choose: "Chọn hoặc bỏ chọn",
      chooseRange: "Chọn tất cả ở giữa",
      chooseAll: "Chọn tất cả",
      ends: "Về đầu hoặc cuối",
      close: "Đóng phần đang mở trên cùng",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Space",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Phím mũi tên",
    },
    singleKeys: "Phím tắt một phím",
    singleKeysHint: "Hãy tắt nếu bạn nhập bằng giọng nói hoặc hay nhấn nhầm phím.",
    close: "Đóng",
  },
});
