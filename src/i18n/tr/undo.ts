import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "# kopyayı geri al", other: "# kopyayı geri al" }),
    undoPicked: (number) =>
      count(number, { one: "Seçilen # kopyayı geri al", other: "Seçilen # kopyayı geri al" }),
    undoOne: "Geri al",
    undoChanged: "Yine de geri al",
    pick: (title) => `“${title}” kopyasını seç`,
    pickShown: "Gösterilenlerin tümünü seç",
    pickNone: "Seçimi kaldır",
    restoreRows: (number) => count(number, { one: "# kopyayı geri yükle", other: "# kopyayı geri yükle" }),
    restoreOne: "Geri yükle",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# kopya o zamandan beri değiştirilmiş ve hâlâ yerinde",
          other: "# kopya o zamandan beri değiştirilmiş ve hâlâ yerinde",
        }),
      kept: (number) => count(number, { one: "# kopya geri alınamadı", other: "# kopya geri alınamadı" }),
      notRestored: (number) =>
        count(number, { one: "# kopya geri yüklenemedi", other: "# kopya geri yüklenemedi" }),
      trashed: (number) => count(number, { one: "# kopya geri alındı", other: "# kopya geri alındı" }),
      gone: (number) => count(number, { one: "# kopya zaten yoktu", other: "# kopya zaten yoktu" }),
      restored: (number) =>
        count(number, { one: "# kopya yeniden yerinde", other: "# kopya yeniden yerinde" }),
    },
    titles: {
      undone: (title) => `“${title}” sayfasının kopyası geri alındı`,
      gone: (title) => `“${title}” sayfasının kopyası zaten yoktu`,
      changed: (title) => `“${title}” sayfasının kopyası o zamandan beri değiştirilmiş ve hâlâ yerinde`,
      kept: (title) => `“${title}” sayfasının kopyası geri alınamadı`,
      restored: (title) => `“${title}” sayfasının kopyası yeniden yerinde`,
      notRestored: (title) => `“${title}” sayfasının kopyası geri yüklenemedi`,
    },
    totals: {
      trashed: (number) =>
        count(number, { one: "# kopya geri dönüşüm kutusunda", other: "# kopya geri dönüşüm kutusunda" }),
      gone: (number) => count(number, { one: "# kopya zaten yoktu", other: "# kopya zaten yoktu" }),
      changed: (number) =>
        count(number, {
          one: "# kopya o zamandan beri değiştirilmiş",
          other: "# kopya o zamandan beri değiştirilmiş",
        }),
      kept: (number) => count(number, { one: "# kopya kalıyor", other: "# kopya kalıyor" }),
      restored: (number) => count(number, { one: "# kopya geri yüklendi", other: "# kopya geri yüklendi" }),
      notRestored: (number) =>
        count(number, { one: "# kopya geri yüklenmedi", other: "# kopya geri yüklenmedi" }),
    },
    states: {
      asked: "Geri alınacaktı; işlem sıra gelmeden sona erdi.",
      sent: "İşlem yarıda kesildiğinde geri dönüşüm kutusuna taşınıyordu.",
      trashed: "Geri alındı: geri dönüşüm kutusunda.",
      changed: "Geri alınacaktı, ancak o zamandan beri biri değiştirmiş. Hâlâ yerinde.",
      "restore-asked": "Geri yüklenecekti; işlem sıra gelmeden sona erdi.",
      restored: "Geri alınmıştı, yeniden yerinde.",
      "not-restored": "Hâlâ geri dönüşüm kutusunda veya oradan da silinmiş: portal onu göstermiyor.",
      deleted: "Portalda silindiği için geri alınacak bir şey yoktu.",
      inTrash: "Zaten geri dönüşüm kutusundaydı.",
      notPublished: "Taslak olarak geri geldi: yeniden yayınlama başarısız oldu.",
    },
    refusals: {
      "home-page": () =>
        "Bu, sitenin ana sayfası; başka sayfalar olduğu sürece portal ana sayfayı kaldırmaz.",
      "other-site": () => "Başka bir siteye taşınmış; bu işlemin oluşturduğu yerde değil.",
      "not-made-by-run": () => "Portala göre bunu başka biri oluşturmuş; bu nedenle dokunulmadı.",
      stopped: () => "Sıra gelmeden durduruldu.",
      refused: () => "Portal onu geri dönüşüm kutusuna taşımayı reddetti.",
      "not-seen": () => "Portal onu geri dönüşüm kutusunda göstermiyor.",
    },
    whatToDo: {
      "home-page": () =>
        "Site ayarlarında başka bir ana sayfa seçin, ardından geri almayı yeniden deneyin. Ya da önce diğer kopyaları geri alın.",
      "other-site": () => "İstemiyorsanız orada geri dönüşüm kutusuna taşıyın.",
      "not-made-by-run": () => "Siteler bölümünde bakın ve sizinse orada geri dönüşüm kutusuna taşıyın.",
      stopped: () => "Dilediğiniz zaman geri alabilirsiniz.",
      refused: () =>
        "Siteler bölümünde geri dönüşüm kutusuna taşıyın veya bunu yetkisi olan birinden isteyin.",
      "not-seen": () => "Geri almayı yeniden deneyin veya Siteler bölümünde bakın.",
    },
    keptRows: (number) => count(number, { one: "# kopya geri alınamadı", other: "# kopya geri alınamadı" }),
    again: (number) =>
      count(number, {
        one: "# kopyayı geri almayı yeniden dene",
        other: "# kopyayı geri almayı yeniden dene",
      }),
    trashedFolders: (number) =>
      count(number, { one: "# klasör geri dönüşüm kutusunda", other: "# klasör geri dönüşüm kutusunda" }),
    restoredFolders: (number) =>
      count(number, { one: "# klasör geri yüklendi", other: "# klasör geri yüklendi" }),
    keptFolders: {
      "not-empty": (title) => `“${title}” klasörü kalıyor: içinde başka bir şey var.`,
      "not-made-by-run": (title) => `“${title}” klasörü kalıyor: işlemden önce de vardı.`,
      refused: (title) => `Portal “${title}” klasörünü geri dönüşüm kutusuna taşımayı reddetti.`,
    },
    watch: undoWatch(format),
  };
}
