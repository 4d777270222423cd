import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
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
  ask: {
    heading: (number) =>
      count(number, {
        one: "# kopya geri dönüşüm kutusuna taşınsın mı?",
        other: "# kopya geri dönüşüm kutusuna taşınsın mı?",
      }),
    toTrash:
      "Yalnızca bu işlemin oluşturduğu sayfalar geri dönüşüm kutusuna taşınır, hiçbir şey silinmez. 30 gün boyunca buradan geri yüklenebilirler; sonra portal geri dönüşüm kutusunu boşaltır.",
    changed: "O zamandan beri birinin değiştirdiği kopyalar şimdilik kalır: her biri size ayrıca sorulur.",
    evenIfChanged: "O zamandan beri birinin yaptığı değişiklikler de onunla geri dönüşüm kutusuna gider.",
    published: (number) =>
      count(number, {
        one: "Bunlardan # tanesi yayında: ziyaretçiler onu artık bulamayacak.",
        other: "Bunlardan # tanesi yayında: ziyaretçiler onları artık bulamayacak.",
      }),
    folders: "İçinde başka bir şey yoksa işlemin oluşturduğu klasörler de geri dönüşüm kutusuna taşınır.",
    targets: "Hedefler",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri dönüşüm kutusuna taşı",
        other: "# kopyayı geri dönüşüm kutusuna taşı",
      }),
    cancel: "Her şeyi olduğu gibi bırak",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "# kopya geri dönüşüm kutusundan geri yüklensin mi?",
        other: "# kopya geri dönüşüm kutusundan geri yüklensin mi?",
      }),
    text: "Bulundukları klasörlerle birlikte eski yerlerine dönerler.",
    published: (number) =>
      count(number, {
        one: "Bunlardan # tanesi yayındaydı ve yeniden yayınlanacak.",
        other: "Bunlardan # tanesi yayındaydı ve yeniden yayınlanacak.",
      }),
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri yükle",
        other: "# kopyayı geri yükle",
      }),
    cancel: "Her şeyi olduğu gibi bırak",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# kopya oluşturulduktan sonra biri tarafından değiştirilmiş",
        other: "# kopya oluşturulduktan sonra biri tarafından değiştirilmiş",
      }),
    text: "Bunlar hâlâ yerinde. Yine de geri dönüşüm kutusuna taşınacakları işaretleyin; diğerleri kalır.",
    changes: {
      title: ({ now }) => `Başlığı artık “${now}”.`,
      address: ({ now }) => `Adresi artık “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "O zamandan beri yayınlanmış." : "O zamandan beri yayından kaldırılmış.",
      moved: () => "Artık başka bir klasörde.",
      edited: ({ modifiedText }) => `İçeriği veya ayarları değiştirilmiş (${modifiedText}).`,
      "not-known": () => "Birinin değiştirip değiştirmediği anlaşılamıyor.",
    },
    allTheSame: (title) => `“${title}” kopyasını yine de geri dönüşüm kutusuna taşı`,
    tickAll: "Tümünü işaretle",
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri dönüşüm kutusuna taşı",
        other: "# kopyayı geri dönüşüm kutusuna taşı",
      }),
    more: (number) =>
      count(number, { one: "# tane daha aşağıdaki listede.", other: "# tane daha aşağıdaki listede." }),
  },
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
    restored: (number) => count(number, { one: "# kopya yeniden yerinde", other: "# kopya yeniden yerinde" }),
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
    "home-page": () => "Bu, sitenin ana sayfası; başka sayfalar olduğu sürece portal ana sayfayı kaldırmaz.",
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
    refused: () => "Siteler bölümünde geri dönüşüm kutusuna taşıyın veya bunu yetkisi olan birinden isteyin.",
    "not-seen": () => "Geri almayı yeniden deneyin veya Siteler bölümünde bakın.",
  },
  keptRows: (number) => count(number, { one: "# kopya geri alınamadı", other: "# kopya geri alınamadı" }),
  again: (number) =>
    count(number, { one: "# kopyayı geri almayı yeniden dene", other: "# kopyayı geri almayı yeniden dene" }),
  trashedFolders: (number) =>
    count(number, { one: "# klasör geri dönüşüm kutusunda", other: "# klasör geri dönüşüm kutusunda" }),
  restoredFolders: (number) =>
    count(number, { one: "# klasör geri yüklendi", other: "# klasör geri yüklendi" }),
  keptFolders: {
    "not-empty": (title) => `“${title}” klasörü kalıyor: içinde başka bir şey var.`,
    "not-made-by-run": (title) => `“${title}” klasörü kalıyor: işlemden önce de vardı.`,
    refused: (title) => `Portal “${title}” klasörünü geri dönüşüm kutusuna taşımayı reddetti.`,
  },
  watch: {
    heading: {
      undoing: (number) => count(number, { one: "# kopya geri alınıyor", other: "# kopya geri alınıyor" }),
      restoring: (number) =>
        count(number, { one: "# kopya geri yükleniyor", other: "# kopya geri yükleniyor" }),
    },
    now: {
      undoing: (left) =>
        count(left, {
          one: "# kopyaya bakılıyor, sonra geri dönüşüm kutusuna taşınacak…",
          other: "# kopyaya bakılıyor, sonra geri dönüşüm kutusuna taşınacak…",
        }),
      restoring: (left) =>
        count(left, {
          one: "# kopya geri dönüşüm kutusundan çıkarılıyor…",
          other: "# kopya geri dönüşüm kutusundan çıkarılıyor…",
        }),
    },
    folders: {
      undoing: "İşlemin boş klasörleri geri dönüşüm kutusuna taşınıyor…",
      restoring: "Geri dönüşüm kutusundan çıkanlar okunuyor…",
    },
    done: { undoing: "Geri dönüşüm kutusunda", restoring: "Geri yüklendi" },
    notDone: "Yapılmadı",
    left: "Kalan",
    summary: (left, percent) =>
      count(left, {
        one: `# kopya kaldı, %${percent} tamamlandı.`,
        other: `# kopya kaldı, %${percent} tamamlandı.`,
      }),
    rows: "İlgili kopyalar",
    states: {
      asked: "Bekliyor",
      sent: "Geri dönüşüm kutusuna taşınıyor",
      trashed: "Geri dönüşüm kutusunda",
      gone: "Zaten yoktu",
      changed: "O zamandan beri değiştirilmiş: size sorulacak",
      kept: "Geri alınamadı",
      "restore-asked": "Bekliyor",
      restored: "Geri yüklendi",
      "not-restored": "Geri yüklenemedi",
    },
    confirmStop: {
      title: "Burada durdurulsun mu?",
      text: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Diğer kopyalar olduğu gibi kalır.",
    },
    stopping: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Diğer kopyalar olduğu gibi kalır.",
    lasting: "Bu sekmeyi açık bırakın. Kapanırsa Page Copier’ı yeniden açıp devam edin.",
  },
});
