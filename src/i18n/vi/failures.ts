import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Phiên đăng nhập của bạn đã hết hạn nên cổng thông tin không còn phản hồi ứng dụng này.",
    advice: "Hãy tải lại trang Bitrix24 (F5) và mở lại ứng dụng. Những gì đã sao chép vẫn còn nguyên.",
  },
  appRemoved: {
    sentence: "Ứng dụng này không còn được cài đặt trên cổng thông tin.",
    advice: "Hãy nhờ quản trị viên cổng thông tin cài đặt lại, sau đó tải lại trang.",
  },
  noAccessToApp: {
    sentence: "Bạn không có quyền truy cập ứng dụng này.",
    advice: "Hãy nhờ quản trị viên cổng thông tin cấp quyền truy cập trong cài đặt của ứng dụng.",
  },
  scopeMissing: {
    sentence: "Ứng dụng được cài đặt mà không có quyền “Website” (landing) nên không xem được trang nào.",
    advice: "Hãy nhờ quản trị viên cổng thông tin thêm quyền “landing” cho ứng dụng và cài đặt lại.",
  },
  tariffWithoutRest: {
    sentence: "Gói của cổng thông tin không bao gồm các ứng dụng dùng giao diện REST.",
    advice: "Hãy hỏi quản trị viên cổng thông tin xem có thể đổi gói hoặc bắt đầu dùng thử hay không.",
  },
  overload: {
    sentence: "Cổng thông tin đã chặn giao diện REST do quá tải. Thử lại cũng không có tác dụng.",
    advice:
      "Hãy đợi đến khi cổng thông tin được mở lại, hoặc nhờ quản trị viên liên hệ bộ phận hỗ trợ Bitrix24.",
  },
  portalClosed: {
    sentence: "Cổng thông tin này đã đóng hoặc đang bị xóa.",
    advice: "Hãy hỏi chủ sở hữu cổng thông tin. Không thể sao chép gì khi cổng thông tin đang đóng.",
  },
  tariff: {
    sentence: "Gói của cổng thông tin không cho phép thao tác này.",
    advice:
      "Hãy hỏi quản trị viên cổng thông tin xem gói có bao gồm mục Website và các ứng dụng của mục này không.",
  },
  webhookRights: {
    sentence:
      "Cổng thông tin không chấp nhận thông tin xác thực: chúng không có quyền thực hiện thao tác này.",
    advice:
      "Hãy mở ứng dụng từ menu của cổng thông tin. Nếu vẫn vậy, hãy xin quyền truy cập từ quản trị viên.",
  },
  needsHttps: {
    sentence: "Cổng thông tin chỉ phản hồi qua kết nối bảo mật (https).",
    advice: "Hãy mở cổng thông tin bằng địa chỉ https rồi thử lại.",
  },
  needsApp: {
    sentence: "Cổng thông tin chỉ cho phép ứng dụng đã cài đặt làm việc này, webhook thì không.",
    advice: "Hãy mở ứng dụng từ menu của cổng thông tin.",
  },
  refreshSilent: {
    sentence: "Cổng thông tin không gia hạn phiên đăng nhập của ứng dụng. Yêu cầu cuối không được thực hiện.",
    advice:
      "Hãy đóng mọi thông báo mà cổng thông tin hiển thị, tải lại trang Bitrix24 (F5) và mở lại ứng dụng.",
  },
  rateLimit: {
    sentence: "Cổng thông tin đang nhận quá nhiều yêu cầu và đã không thực hiện yêu cầu này.",
    advice: "Hãy đợi vài giây rồi thử lại. Các ứng dụng khác trên cổng thông tin dùng chung giới hạn này.",
  },
  operatingLimit: {
    sentence:
      "Thời gian xử lý mà cổng thông tin dành cho loại yêu cầu này đã tạm hết. Yêu cầu không được thực hiện.",
    advice: "Hãy đợi tối đa mười phút rồi thử lại.",
  },
  offline: {
    sentence: "Thiết bị của bạn đang ngoại tuyến nên chưa có gì được gửi đi.",
    advice: "Hãy kết nối Internet rồi thử lại.",
  },
  pageGone: {
    sentence:
      "Cổng thông tin không tìm thấy trang này: trang đã bị xóa, nằm trong một thư mục ở thùng rác, hoặc bạn không có quyền xem.",
    advice:
      "Hãy làm mới danh sách và chọn lại trang. Nếu trang nằm trong thùng rác, hãy khôi phục thư mục chứa nó trước.",
  },
  siteGone: {
    sentence: "Cổng thông tin không tìm thấy website này: website đã bị xóa, hoặc bạn không có quyền xem.",
    advice: "Hãy làm mới danh sách và chọn website khác.",
  },
  noRight: {
    sentence: "Bạn không có quyền thực hiện thao tác này trên website.",
    advice: "Hãy xin quản trị viên cổng thông tin quyền chỉnh sửa website này, hoặc chọn website khác.",
  },
  folderGone: {
    sentence: "Thư mục đích không còn nữa.",
    advice: "Hãy làm mới danh sách và chọn thư mục khác.",
  },
  addressShape: {
    sentence:
      "Cổng thông tin từ chối địa chỉ của trang này vì nó giống một địa chỉ dịch vụ của cổng thông tin.",
    advice: "Hãy đổi địa chỉ của trang gốc trong cài đặt trang rồi sao chép lại.",
  },
  addressSlash: {
    sentence: "Địa chỉ của trang này có dấu gạch chéo nên bị cổng thông tin từ chối.",
    advice: "Hãy đổi địa chỉ của trang gốc trong cài đặt trang rồi sao chép lại.",
  },
  addressEmpty: {
    sentence: "Trang gốc có địa chỉ trống nên bị cổng thông tin từ chối.",
    advice: "Hãy đặt địa chỉ cho trang gốc trong cài đặt trang rồi sao chép lại.",
  },
  appMistake: {
    sentence: "Cổng thông tin không hiểu yêu cầu. Đây là lỗi của ứng dụng, không phải của bạn.",
    advice: "Vui lòng chuyển phần chi tiết bên dưới cho người phụ trách ứng dụng.",
  },
  methodUnknown: {
    sentence: "Cổng thông tin không nhận ra yêu cầu này. Có thể mô-đun Website bị thiếu hoặc đã quá cũ.",
    advice: "Hãy hỏi quản trị viên cổng thông tin xem mục Website đã được bật và cập nhật chưa.",
  },
  manifestMissing: {
    sentence: "Mẫu mà yêu cầu này cần không có trên cổng thông tin.",
    advice: "Hãy hỏi quản trị viên cổng thông tin xem ứng dụng cung cấp mẫu đó còn được cài đặt không.",
  },
  batchMethod: {
    sentence:
      "Cổng thông tin từ chối chạy yêu cầu này cùng các yêu cầu khác. Đây là lỗi của ứng dụng, không phải của bạn.",
    advice: "Vui lòng chuyển phần chi tiết bên dưới cho người phụ trách ứng dụng.",
  },
  batchLength: {
    sentence: "Quá nhiều yêu cầu được gửi cùng lúc. Đây là lỗi của ứng dụng, không phải của bạn.",
    advice: "Vui lòng chuyển phần chi tiết bên dưới cho người phụ trách ứng dụng.",
  },
  pageLimit: {
    sentence: "Đã đạt số trang được xuất bản tối đa của gói nên trang vẫn chưa được xuất bản.",
    advice: "Hãy hủy xuất bản một trang không còn cần, hoặc hỏi về gói lớn hơn; sau đó xuất bản bản sao.",
  },
  siteLimit: {
    sentence: "Đã đạt số website tối đa của gói.",
    advice: "Hãy hủy xuất bản một website không còn cần, hoặc hỏi về gói lớn hơn.",
  },
  unpaidTemplate: {
    sentence: "Trang dùng mẫu trả phí chưa được thanh toán nên vẫn chưa được xuất bản.",
    advice: "Hãy gia hạn mẫu trong Market hoặc sửa trang, sau đó xuất bản.",
  },
  unpaidBlock: {
    sentence: "Trang có khối của một ứng dụng trả phí chưa được thanh toán nên vẫn chưa được xuất bản.",
    advice: "Hãy gia hạn ứng dụng trong Market hoặc xóa khối, sau đó xuất bản trang.",
  },
  customHtml: {
    sentence: "Trang hoặc website có HTML tùy chỉnh mà gói không cho phép trên các trang đã xuất bản.",
    advice: "Hãy xóa HTML tùy chỉnh trong cài đặt của trang hoặc website, hoặc hỏi về gói lớn hơn.",
  },
  phone: {
    sentence: "Cổng thông tin yêu cầu xác nhận số điện thoại trước khi xuất bản.",
    advice: "Hãy mở trang trong trình chỉnh sửa và nhấn Xuất bản: cổng thông tin sẽ hỏi số điện thoại.",
  },
  email: {
    sentence: "Cổng thông tin yêu cầu xác nhận địa chỉ email trước khi xuất bản.",
    advice: "Hãy xác nhận địa chỉ email trong hồ sơ Bitrix24 của bạn, sau đó xuất bản trang.",
  },
  licence: {
    sentence: "Giấy phép của cổng thông tin đã hết hạn nên không thể xuất bản.",
    advice: "Hãy nhờ quản trị viên cổng thông tin gia hạn.",
  },
  maliciousLink: {
    sentence: "Cổng thông tin cho rằng một liên kết trên trang này là nguy hiểm nên không xuất bản trang.",
    advice: "Hãy kiểm tra các liên kết trên trang, xóa liên kết đáng ngờ rồi xuất bản.",
  },
  rightsUnavailable: {
    sentence: "Gói không có phân quyền cho từng website nên mọi người đều có toàn quyền ở đó.",
    advice: "Bạn không cần làm gì.",
  },
  homePageProtected: {
    sentence: "Đây là trang chủ của website, và cổng thông tin không chuyển trang chủ vào thùng rác.",
    advice: "Trước tiên hãy chọn trang chủ khác trong cài đặt của website.",
  },
  areaProtected: {
    sentence:
      "Trang này là đầu trang, chân trang hoặc thanh bên của các trang khác nên không thể chuyển vào thùng rác.",
    advice: "Trước tiên hãy gỡ trang này khỏi mẫu của website.",
  },
  pageLocked: {
    sentence: "Trang đang bị khóa nên không thể chuyển vào thùng rác.",
    advice: "Hãy hỏi người đã khóa trang hoặc quản trị viên cổng thông tin.",
  },
  folderNotUnique: {
    sentence: "Đã có thư mục trùng tên; có thể nó nằm trong thùng rác.",
    advice: "Hãy chọn tên khác, hoặc khôi phục thư mục từ thùng rác.",
  },
  folderHasAreas: {
    sentence:
      "Thư mục chứa đầu trang, chân trang hoặc thanh bên của các trang khác nên không thể chuyển vào thùng rác.",
    advice: "Trước tiên hãy gỡ các trang này khỏi mẫu của website.",
  },
  moveRestricted: {
    sentence: "Không thể di chuyển thư mục vào chính nó hoặc vào thư mục con của nó.",
    advice: "Hãy chọn đích khác.",
  },
  titleMissing: {
    sentence: "Cổng thông tin yêu cầu tiêu đề nhưng tiêu đề đang trống.",
    advice: "Hãy đặt tiêu đề cho trang trong cài đặt trang rồi thử lại.",
  },
  blockGone: {
    sentence: "Cổng thông tin không còn tìm thấy một khối của trang.",
    advice: "Hãy mở trang trong trình chỉnh sửa, kiểm tra các khối rồi thử lại.",
  },
  nodesGone: {
    sentence: "Một khối của trang đã thay đổi trong lúc đó nên không điều chỉnh được.",
    advice: "Hãy mở trang trong trình chỉnh sửa và kiểm tra.",
  },
  placementExists: {
    sentence: "Mục menu của ứng dụng đã có sẵn.",
    advice: "Bạn không cần làm gì.",
  },
  placementGone: {
    sentence: "Mục menu của ứng dụng không còn nữa.",
    advice: "Hãy nhờ quản trị viên cổng thông tin cài đặt lại ứng dụng.",
  },
  placementRefused: {
    sentence: "Cổng thông tin từ chối thêm ứng dụng vào menu.",
    advice: "Hãy nhờ quản trị viên cổng thông tin kiểm tra địa chỉ và quyền của ứng dụng.",
  },
  domainRefused: {
    sentence: "Cổng thông tin không chấp nhận tên miền của website.",
    advice: "Hãy kiểm tra tên miền trong cài đặt của website.",
  },
  notAllowedToPublish: {
    sentence: "Bạn không có quyền xuất bản trang trên website này nên trang vẫn chưa được xuất bản.",
    advice: "Hãy nhờ người có quyền xuất bản ở đó xuất bản trang.",
  },
  serverError: {
    sentence: "Cổng thông tin gặp lỗi và dừng giữa chừng khi xử lý yêu cầu.",
    advice:
      "Hãy thử lại sau vài phút. Nếu đang sao chép một trang, hãy xem đích trước: có thể bản sao đã ở đó.",
  },
  unreadableAnswer: {
    sentence: "Cổng thông tin gửi phản hồi không đọc được nên không rõ nó đã làm gì.",
    advice:
      "Hãy thử lại sau vài phút. Nếu đang sao chép một trang, hãy xem đích trước: có thể bản sao đã ở đó.",
  },
  connectionLost: {
    sentence: "Kết nối bị ngắt trước khi nhận được phản hồi của cổng thông tin.",
    advice: "Hãy kiểm tra kết nối. Nếu đang sao chép một trang, hãy xem đích trước: có thể bản sao đã ở đó.",
  },
  timeOut: {
    sentence: "Cổng thông tin không phản hồi kịp thời.",
    advice:
      "Hãy thử lại sau vài phút. Nếu đang sao chép một trang, hãy xem đích trước: có thể bản sao đã ở đó.",
  },
  gateway: {
    sentence: "Máy chủ của cổng thông tin không truy cập được hoặc quá tải và trả về trang báo lỗi.",
    advice:
      "Hãy thử lại sau vài phút. Nếu đang sao chép một trang, hãy xem đích trước: có thể bản sao đã ở đó.",
  },
  unknown: {
    sentence: "Cổng thông tin từ chối với lý do mà ứng dụng này không biết.",
    advice: "Chi tiết bên dưới là thông báo của cổng thông tin. Quản trị viên có thể giúp bạn.",
  },
};
