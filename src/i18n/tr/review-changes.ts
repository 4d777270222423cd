import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "başlık",
  address: "adres",
  folder: "klasör",
  publication: "görünürlük",
  content: "içerik",
} as const;

const folderChanges = {
  "made-now": "Bu klasörün şimdi oluşturulması gerekiyor; plan kaydedildiğinde orada vardı.",
  "there-now": "Bu klasör artık var; kaydedilen plan onu oluşturacaktı.",
  "not-made": "Bu klasör artık oluşturulmayacak: orijinali yok veya içine hiçbir şey kopyalanmıyor.",
  other: "Bu klasörün adresi veya durumu kaydedilen plandakinden farklı olacak.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "Plan kaydedildiğinden beri # şey değişti",
      other: "Plan kaydedildiğinden beri # şey değişti",
    }),
  text: "Aşağıdaki satırlar, portalın şimdi bildirdiklerinden oluşturulan yeni plandır. Siz onaylamadan hiçbir şey çalıştırılmaz.",
  useNewPlan: "Yeni planı kullan",
  accepted: "Yeni plan kullanılıyor",
  lookFirst: "Önce nelerin değiştiğine bakın.",
  aspects,
  sentences: {
    "page-gone": () => "Sayfa artık yok veya görüntüleme yetkiniz kalmadı. Yeni planda yer almıyor.",
    "page-trashed": () => "Sayfa artık geri dönüşüm kutusunda.",
    "page-changed": ({ aspects: changed }) =>
      `Sayfada değişenler: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Tarihler sizde, planı kaydeden kişidekinden farklı yazılıyor; o zamandan beri hangi sayfaların düzenlendiği anlaşılamıyor.",
    "site-gone": () => "Hedef site artık yok veya görüntüleme yetkiniz kalmadı.",
    "folder-gone": () => "Hedef klasör artık yok veya geri dönüşüm kutusunda.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Bu kopya mümkündü, artık değil.",
    "other-outcome": () => "Portal, kaydedilen plandakinden farklı bir sonuç oluşturacak.",
  },
  otherTitle: (saved, fresh) => `Başlık: “${saved}” yerine “${fresh}”.`,
  otherAddress: (saved, fresh) => `Adres: “${saved}” yerine “${fresh}”.`,
  nowPublished: "Yayınlanacak; kaydedilen planda taslaktı.",
  nowDraft: "Taslak olacak; kaydedilen planda yayındaydı.",
});
