import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Đã có trang mang tiêu đề này nên cổng thông tin thêm một từ vào tiêu đề của bản sao.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Địa chỉ đã được dùng (tính cả trang trong thùng rác) nên cổng thông tin thêm bốn chữ cái vào cuối."
      : "Địa chỉ đã được dùng, và vì bạn không có quyền thay đổi cài đặt ở đó nên địa chỉ giữ nguyên: hai trang sẽ trùng địa chỉ.",
  "becomes-home-page": () => "Website chưa có trang nào: bản sao sẽ trở thành trang chủ.",
  "site-goes-live": () => "Website đích chưa được xuất bản. Xuất bản bản sao sẽ đưa cả website lên mạng.",
  "folders-go-live": ({ titles }) => `Xuất bản bản sao cũng sẽ bật: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Trang gốc có những thay đổi chưa xuất bản. Chúng có trong bản sao và khách truy cập sẽ nhìn thấy.",
  "unpublished-edits-are-copied": () =>
    "Trang gốc có những thay đổi chưa xuất bản. Bản sao bao gồm các thay đổi này.",
  "live-for-a-moment": () =>
    "Cổng thông tin tự xuất bản bản sao của trang đã xuất bản; bản sao được chuyển lại thành bản nháp ngay sau đó.",
  "may-not-publish": () => "Bạn không có quyền xuất bản trên website đích nên bản sao vẫn là bản nháp.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Cổng thông tin không tự xuất bản bản sao, vì làm vậy sẽ khiến các trang khác hiển thị trong: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Bạn chỉ có quyền xem website của trang gốc: các khối của bản sao sẽ không chỉnh sửa được đầy đủ.",
  "areas-of-the-source": () =>
    "Đầu trang và chân trang của bản sao vẫn thuộc website của trang gốc, trừ khi chúng được sao chép cùng.",
  "dynamic-address": () =>
    "Trang gốc phục vụ nhiều địa chỉ của một danh mục. Bản sao thì không: chỉ giữ lại các khối.",
  "system-page": () => "Trang gốc là trang hệ thống. Bản sao là trang thông thường.",
  "area-page": () =>
    "Trang gốc là đầu trang, chân trang hoặc thanh bên của các trang khác. Bản sao là trang thông thường.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Trang gốc được đưa ra khỏi thùng rác trong vài giây rồi trả lại."
      : "Trang gốc vẫn nằm trong thùng rác. Sau đó ứng dụng kiểm tra xem mọi khối đã được sao chép chưa.",
  "same-title-in-plan": () =>
    "Một trang khác trong lượt này đưa cùng tiêu đề đến cùng vị trí trước, nên cổng thông tin thêm một từ vào tiêu đề của bản sao này.",
  "same-address-in-plan": () => "Một trang khác trong lượt này dùng cùng địa chỉ ở cùng vị trí trước.",
  "may-not-undo": () =>
    "Bạn không có quyền xóa trang trên website đích: nếu không muốn giữ bản sao, bạn không thể tự xóa.",
  "may-not-rename": () =>
    "Bạn không có quyền thay đổi cài đặt trên website đích: bạn không thể tự đổi tiêu đề hoặc địa chỉ của bản sao.",
  "new-folder-is-inactive": () =>
    "Thư mục mới không hoạt động cho đến khi một trang trong đó được xuất bản; trước lúc đó các địa chỉ trong thư mục chưa dùng được.",
  "copied-before": () => "Một lượt sao chép trước đã sao chép trang này đến website này.",
  "settings-not-allowed": () =>
    "Bạn không có quyền thay đổi cài đặt trên website đích: bản sao giữ tiêu đề, địa chỉ và cài đặt do cổng thông tin đặt.",
  "wished-title-taken": ({ title }) => `Ở đó cũng có trang khác mang tiêu đề “${title}”.`,
  "renamed-where-taken": ({ title }) => `Tiêu đề đã được dùng ở đó nên bản sao có tiêu đề “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `Địa chỉ “${code}” đã được dùng (tính cả trang trong thùng rác) nên cổng thông tin sẽ thêm bốn chữ cái vào cuối.`,
  "wished-address-refused": ({ code }) =>
    `Cổng thông tin từ chối địa chỉ “${code}” nên bản sao giữ địa chỉ do cổng thông tin cấp.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `Cổng thông tin từ chối sao chép trang có địa chỉ “${code}”.`,
  "other-kind": () => "Cổng thông tin không thể sao chép từ loại website này sang loại khác.",
  "may-not-read-source": () => "Bạn không có quyền xem website của trang gốc.",
  "may-not-edit-target": () => "Bạn không có quyền tạo trang trên website đích.",
  "target-site-gone": () => "Website đích không còn nữa, hoặc bạn không có quyền xem.",
  "may-not-restore": () => "Bạn không có quyền khôi phục trang của website này từ thùng rác.",
  "target-folder-in-trash": ({ title }) => `Thư mục đích đang ở trong thùng rác: ${list([title])}.`,
  "target-folder-gone": () =>
    "Thư mục đích không còn nữa. Cổng thông tin sẽ đặt bản sao ở cấp cao nhất của website.",
  "source-folder-in-trash": ({ title }) => `Trang gốc nằm trong một thư mục ở thùng rác: ${list([title])}.`,
  "source-gone": () => "Trang gốc không còn nữa.",
  "target-folder-not-made": ({ title }) => `Không tạo được thư mục đích của trang này: ${list([title])}.`,
  "title-taken": ({ title }) => `Đã có trang mang tiêu đề “${title}” và bạn chọn không tạo trang thứ hai.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Hãy đổi địa chỉ của trang gốc trong cài đặt trang rồi sao chép lại.",
  "other-kind": () => "Hãy chọn đích cùng loại.",
  "may-not-read-source": () => "Hãy xin quản trị viên cổng thông tin quyền xem website đó.",
  "may-not-edit-target": () =>
    "Hãy chọn website khác, hoặc xin quản trị viên cổng thông tin quyền chỉnh sửa website này.",
  "target-site-gone": () => "Hãy làm mới danh sách và chọn website khác.",
  "may-not-restore": () => "Hãy sao chép thẳng từ thùng rác, hoặc nhờ người có quyền xóa và khôi phục trang.",
  "target-folder-in-trash": () => "Hãy khôi phục thư mục trong mục Website, hoặc chọn thư mục khác.",
  "target-folder-gone": () => "Hãy làm mới danh sách và chọn thư mục khác.",
  "source-folder-in-trash": () => "Trước tiên hãy khôi phục thư mục trong mục Website.",
  "source-gone": () => "Hãy làm mới danh sách và chọn trang khác.",
  "target-folder-not-made": () =>
    "Hãy xem các thư mục của website đích, rồi thử lại trang này hoặc chọn thư mục khác cho trang.",
  "title-taken": () => "Hãy đặt tiêu đề khác cho bản sao, hoặc cho phép sao chép khi tiêu đề đã được dùng.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Bản sao nằm ở cấp cao nhất của website, không ở thư mục bạn đã chọn. Hãy di chuyển trong mục Website.",
  "landed-elsewhere": () =>
    "Bản sao nằm ở thư mục khác với thư mục bạn đã chọn. Hãy di chuyển trong mục Website.",
  "other-site": () => "Bản sao nằm ở website khác với website bạn đã chọn.",
  "other-title": ({ expected }) => `Tiêu đề không phải là “${expected}” như dự kiến.`,
  "other-address": ({ expected }) => `Địa chỉ không phải là “${expected}” như dự kiến.`,
  "same-address-as-another-page": () =>
    "Một trang khác có cùng địa chỉ; khách truy cập thấy trang nào là do cổng thông tin quyết định. Hãy đổi một trong hai địa chỉ.",
  "not-published": () => "Bản sao chưa được xuất bản.",
  "published-against-wish": () => "Bản sao đã được xuất bản, dù bạn chọn bản nháp.",
  "blocks-missing": ({ codes }) => `Thiếu một số khối mà cổng thông tin không sao chép được: ${list(codes)}.`,
  "no-blocks": () =>
    "Bản sao không có khối nào, trong khi trang gốc có. Hãy chuyển bản sao vào thùng rác và sao chép trang gốc theo cách khác.",
  "blocks-not-compared": () =>
    "Không so sánh được các khối của bản sao với trang gốc. Hãy mở bản sao trong trình chỉnh sửa và kiểm tra.",
  "site-switched-on": () =>
    "Cổng thông tin đã bật website đích. Nếu không muốn vậy, hãy hủy xuất bản website trong cài đặt của website.",
  "folders-switched-on": ({ titles }) => `Cổng thông tin đã bật: ${list(titles)}.`,
  "became-home-page": () => "Bản sao đã trở thành trang chủ của website.",
  "in-trash": () => "Bản sao nằm trong thùng rác.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "Có thêm # trang trông giống bản sao này",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): trình duyệt hoặc mạng có thể đã gửi yêu cầu hai lần. Hãy kiểm tra và chuyển những trang không cần vào thùng rác.`,
  "source-left-restored": () =>
    "Không thể trả trang gốc về thùng rác. Trang gốc đang ở trạng thái chưa xuất bản.",
});
