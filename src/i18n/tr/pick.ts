import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Hangi sayfalar?",
  kind: "Tür",
  site: "Site",
  chooseSite: "Bir site seçin",
  searchSites: "Ada veya adrese göre ara",
  noSuchSite: "Bu adda bir site yok",
  pages: "Sayfalar",
  search: "Başlığa, adrese veya ID’ye göre sayfa bul",
  copiedThere: "Oraya daha önce kopyalandı",
  withTrash: "Geri dönüşüm kutusunu göster",
  trash: "Geri dönüşüm kutusu",
  loadingPages: "Sayfalar yükleniyor…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "Şimdilik # sayfa, devamı yükleniyor…",
      other: "Şimdilik # sayfa, devamı yükleniyor…",
    }),
  pageCount: (number) => count(number, { one: "# sayfa", other: "# sayfa" }),
  failed: "Bu sitenin sayfaları okunamadı",
  stopped: "Bazı sayfalar okunamadı",
  noMatch: (text) => `“${text}” ile eşleşen sayfa yok.`,
  emptySite: {
    title: "Burada henüz sayfa yok",
    text: "Başka bir site seçin veya geri dönüşüm kutusuna bakın.",
  },
  noSites: {
    title: "Görüntüleyebileceğiniz bir site yok",
    text: "Siteler bölümünde bir site oluşturun veya bir portal yöneticisinden mevcut bir siteye erişim isteyin.",
  },
  kindUnreadable: (kind) => `${kind} listelenemedi.`,
  openedPageGone: {
    title: "Seçilen sayfa listede yok",
    text: "Geri dönüşüm kutusunda olabilir veya sitesini görüntüleme yetkiniz olmayabilir. Başka bir sayfa seçebilirsiniz.",
  },
  foundCount: (number) => count(number, { one: "# sayfa bulundu", other: "# sayfa bulundu" }),
  nothingFound: "Filtreyle eşleşen sayfa yok.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "Seçilen # sayfa veya klasör listede yok",
        other: "Seçilen # sayfa veya klasör listede yok",
      }),
    text: "Geri dönüşüm kutusunda olabilir veya bu arada silinmiş olabilir. Listede olmayanlar kopyalanmaz.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# sayfa", other: "# sayfa" });
    if (folders === 0) return `${pagesText} seçildi`;
    return `${list([pagesText, count(folders, { one: "# klasör", other: "# klasör" })])} seçildi`;
  },
  moreToCome: "Sayfalar hâlâ yükleniyor. Tamamı seçilen klasörlerdekiler eklenecek.",
  someUnread: "Tamamı seçilen klasörlerde, okunamayan sayfalar eksik.",
  hidden: (number) =>
    count(number, {
      one: "Seçilen # sayfa filtre nedeniyle gizli",
      other: "Seçilen # sayfa filtre nedeniyle gizli",
    }),
  selectAll: "Tümünü seç",
  selectFound: (number) =>
    count(number, { one: "Bulunan # sayfayı seç", other: "Bulunan # sayfanın tümünü seç" }),
  clear: "Seçimi temizle",
  partly: "kısmen seçili",
  filter: {
    open: "Filtrele ve sırala",
    active: (number) =>
      count(number, { one: "Filtrele ve sırala · # filtre", other: "Filtrele ve sırala · # filtre" }),
    reset: "Filtreleri kaldır",
    status: "Durum",
    folder: "Yalnızca şu klasörde",
    anyFolder: "Tüm klasörler",
    searchFolders: "Ada veya adrese göre ara",
    noSuchFolder: "Bu adda bir klasör yok",
    changed: "Son değişiklik",
    anyTime: "Herhangi bir zaman",
    days: (number) => count(number, { one: "# gün", other: "# gün" }),
    sinceDay: "Belirli bir günden beri",
    day: "Şu günden beri değişen",
    sort: "Sayfaları sırala",
    orders: { title: "Başlık", date: "Son değişiklik", address: "Adres", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Portalın tarih yazımından hangisinin gün, hangisinin ay olduğu anlaşılmıyor; sayfalar tarihe göre filtrelenemez ve sıralanamaz.",
      "unknown-format":
        "Portal tarihleri bilinmeyen bir biçimde yazıyor; sayfalar tarihe göre filtrelenemez ve sıralanamaz.",
    },
  },
});
