import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Nereye?",
  samePlace: { title: "Orijinalin yanına", text: "Aynı site, aynı klasör." },
  otherPlace: { title: "Başka bir yere", text: "Başka bir klasör veya aynı türden başka bir site." },
  place: "Hedef",
  site: "Hedef site",
  folder: "Hedef klasör",
  otherKindHint: (kind) => `Yalnızca şu tür: ${kind}. Portal bir türden diğerine kopyalayamaz.`,
  noEditRight: "Burada sayfa oluşturma yetkiniz yok",
  noFolders: "Klasör yok",
  loading: "Klasörler yükleniyor…",
  failed: "Hedef sitenin klasörleri okunamadı",
  targetCount: (number) => count(number, { one: "# hedef", other: "# hedef" }),
  targets: "Hedefler",
  addTarget: "Başka bir hedef ekle",
  newTarget: "Yeni hedef",
  newTargetHint: "Yeri seçildiği anda geçerli olur.",
  remove: (place) => `Hedeflerden kaldır: ${place}`,
  removeNew: "Yeni hedefi kaldır",
  placeTaken: "Burası zaten bir hedef. Başka bir klasör veya site seçin.",
  siteTaken: "Bu sitenin en üst düzeyi zaten bir hedef. Site içinde bir klasör veya başka bir site seçin.",
  folderGone: "Artık olmayan klasör",
  siteGone: "Artık olmayan site",
  inNewFolder: "Yeni bir klasöre…",
  inNewFolderNamed: (title) => `Yeni bir klasöre: “${title}”`,
  newFolderTitle: "Yeni klasörün başlığı",
  newFolderHint:
    "İlk sayfa kopyalanmadan önce, yukarıda seçilen klasörün içinde oluşturulur. Yeni klasör istemiyorsanız boş bırakın.",
  newFolder: "Yeni klasör",
  severalSites: {
    open: "Birkaç site ekle…",
    chooseFound: (number) =>
      count(number, { one: "Bulunan # siteyi seç", other: "Bulunan # sitenin tümünü seç" }),
    clear: "Seçimi temizle",
    chosen: (number) => count(number, { one: "# site seçildi", other: "# site seçildi" }),
    add: (number) => count(number, { one: "# site ekle", other: "# site ekle" }),
    alreadyTarget: "Zaten hedef",
  },
  keepFolders: "Klasörleri koru",
  keepFoldersHint:
    "Açık: seçilen klasörler hedefte aynı düzende yeniden oluşturulur; orada aynı adreste bir klasör varsa o kullanılır. Kapalı: tüm sayfalar yan yana konur.",
});
