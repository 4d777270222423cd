import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Başlığa ek gelir",
  "address-taken": "Adres kullanımda",
  "becomes-home-page": "Ana sayfa olur",
  "site-goes-live": "Site yayına girer",
  "folders-go-live": "Klasörler etkinleşir",
  "unpublished-edits-go-live": "Yayınlanmamış değişiklikler yayına girer",
  "unpublished-edits-are-copied": "Yayınlanmamış değişiklikler kopyalanır",
  "live-for-a-moment": "Kısa süre görünür",
  "may-not-publish": "Yayınlama yetkisi yok",
  "stays-draft-in-inactive-folder": "Taslak kalır",
  "may-not-edit-source": "Orijinal yalnızca okunabilir",
  "areas-of-the-source": "Üst ve alt bilgi aynı kalır",
  "dynamic-address": "Dinamik adres kaybolur",
  "system-page": "Sistem sayfası",
  "area-page": "Üst bilgi, alt bilgi veya kenar çubuğu",
  "source-in-trash": "Orijinal geri dönüşüm kutusunda",
  "same-title-in-plan": "Bu planda aynı başlık var",
  "same-address-in-plan": "Bu planda aynı adres var",
  "may-not-undo": "Geri alma yetkisi yok",
  "may-not-rename": "Yeniden adlandırma yetkisi yok",
  "new-folder-is-inactive": "Yeni klasör etkin değil",
  "copied-before": "Oraya daha önce kopyalandı",
  "settings-not-allowed": "Portalın oluşturduğu gibi kalır",
  "wished-title-taken": "Başlık orada zaten var",
  "renamed-where-taken": "Numara eklenir",
  "wished-address-taken": "Yeni adres kullanımda",
  "wished-address-refused": "Yeni adres reddediliyor",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Ne olacak?",
    publication: "Kopyanın görünürlüğü",
    wishes: {
      draft: { title: "Taslak", text: "Siz yayınlayana kadar kimse görmez." },
      "as-source": { title: "Orijinal gibi", text: "Orijinal yayındaysa kopya da yayınlanır." },
      published: { title: "Yayında", text: "Ziyaretçiler hemen açabilir." },
    },
    trashedSource: "Bu sayfa geri dönüşüm kutusunda. Nasıl kopyalansın?",
    trashedWays: {
      restore: {
        title: "Geri yükle, kopyala, geri koy",
        text: "Güvenli yol: sayfa, yayınlanmadan birkaç saniyeliğine geri dönüşüm kutusundan çıkar ve oraya döner.",
      },
      "as-it-is": {
        title: "Orada olduğu gibi kopyala",
        text: "Orijinale dokunulmaz. Bazı portallar bu durumda hiç blok kopyalamaz; sonuç denetlenir ve size bildirilir.",
      },
    },
    noRestoreRight: "Bu sitenin sayfalarını geri yükleme yetkiniz yok.",
    source: "Sayfa",
    goesTo: "Gideceği yer",
    willBeCalled: "Başlık",
    address: "Adres",
    addressWithSuffix: (code) => `${code}_ ve portalın seçeceği dört harf`,
    statusAfterwards: "Görünürlük",
    warnings: (amount) => count(amount, { one: "# uyarı", other: "# uyarı" }),
    cannotCopy: "Bu kopya oluşturulamaz",
    copy: "Sayfayı kopyala",
    choosePage: "Kopyalanacak bir sayfa seçin.",
    chooseTarget: "Kopyaların nereye gideceğini seçin.",
    chooseTrashedWay: "Sayfanın geri dönüşüm kutusundan nasıl kopyalanacağını seçin.",
    repairRule: "Kopyaları adlandıran düzenli ifadeyi düzeltin.",
    checking: "Hedefe bakılıyor…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Sitenin tüm sayfaları okunuyor: şimdilik # sayfa…",
        other: "Sitenin tüm sayfaları okunuyor: şimdilik # sayfa…",
      }),
    checkingTargets: (read, of) => `Hedeflere bakılıyor: ${number(read)}/${number(of)} okundu…`,
    targetFailed: "Hedef site okunamadı",
    notAdapted: "Orijinaldeki gibi kalanlar",
    plain: {
      shared: "Orijinal ve kopyanın paylaştıkları",
      files: "Görseller ve dosyalar kopyalanmaz, orijinalle ortak kullanılır.",
      fromPortal:
        "Formlar, ürünler ve blokların portaldan gösterdiği diğer her şey: ikisi de aynısını gösterir.",
      areas: "Üst bilgi, alt bilgi ve kenar çubuğu: kopya, orijinalinkileri kullanmaya devam eder.",
      areasUnlessCopied:
        "Üst bilgi, alt bilgi ve kenar çubuğu: birlikte kopyalanmazsa kopya, orijinalinkileri kullanmaya devam eder.",
      notCopied: "Kopyalanmayanlar",
      history:
        "Görüntülenmeler, değişiklik geçmişi, tarihler ve yazar: kopya sıfırdan, sizin adınıza başlar.",
      lostBlocks: "Portalda artık bulunmayan veya hedefte izin verilmeyen bloklar: rapor eksikleri belirtir.",
      siteRoles:
        "Ana sayfa, hata sayfası veya sistem sayfası olma özelliği ve bir kataloğun dinamik adresleri.",
      anchors: "Elle verilen çapalar: portal yenilerini oluşturur.",
      asItIs: "Olduğu gibi gelenler",
      links: "Diğer sayfalara giden bağlantılar: şimdi gittikleri sayfalara gitmeye devam eder.",
      linksOutside: {
        leave: "Kopyalanmayan sayfalara giden bağlantılar: oraya gitmeye devam eder, rapor bunları sayar.",
        "earlier-copy":
          "Kopyalanmayan sayfalara giden bağlantılar: varsa aynı sitedeki önceki bir işlemin kopyasına, yoksa şimdi gittikleri yere gider.",
        list: "Kopyalanmayan sayfalara giden bağlantılar: oraya gitmeye devam eder, rapor bunları listeler.",
      },
      drafts: "Orijinalin yayınlanmamış değişiklikleri ve gizli blokları.",
      markers: "İçinde bulunulan yıl gibi işaretçiler: kopyalama anındaki değerlerini korur.",
      settings: "Sayaçlar, arama motoru ve sosyal medya ayarları.",
      afterwards: "Tüm kopyalar hazır olduğunda yapılacaklar",
      titles: (copies) =>
        count(copies, { one: "# kopyaya başlığı verilir", other: "# kopyaya başlığı verilir" }),
      addresses: (copies) =>
        count(copies, { one: "# kopyaya adresi verilir", other: "# kopyaya adresi verilir" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# kopya, yalnızca orijinale ait ayarlardan arındırılır",
          other: "# kopya, yalnızca orijinale ait ayarlardan arındırılır",
        }),
      linked: (copies) =>
        count(copies, {
          one: "# kopyada, aynı sitedeki kopyalara yönlendirilecek bağlantılar aranır",
          other: "# kopyada, aynı sitedeki kopyalara yönlendirilecek bağlantılar aranır",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# kopya", other: "# kopya" }),
    reviewCopies: (copies) =>
      count(copies, { one: "# kopyayı gözden geçir", other: "# kopyayı gözden geçir" }),
    nothingToCopy: "Seçtiklerinizin içinde sayfa yok.",
    pageLimit: (published) =>
      count(published, {
        one: "# kopya yayınlanacak. Bazı abonelik planları yayınlanan sayfaları sınırlar ve portal kaç sayfa hakkı kaldığını bildirmez: sınır aşılırsa kopya taslak kalır ve raporda belirtilir.",
        other:
          "# kopya yayınlanacak. Bazı abonelik planları yayınlanan sayfaları sınırlar ve portal kaç sayfa hakkı kaldığını bildirmez: sınırı aşan kopyalar taslak kalır ve raporda belirtilir.",
      }),
    sum: {
      copies: "Kopyalar",
      targets: "Hedef siteler",
      folders: "Önce oluşturulacak klasörler",
      impossible: "Kopyalanamayanlar",
      time: "Süre",
      warnings: "Uyarılar",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `“${code}” adresini geri dönüşüm kutusundaki bir klasör kullanıyor; yeni klasöre başka bir adres verilir.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "Önce # klasör oluşturulur", other: "Önce # klasör oluşturulur" }),
    showMore: (more) => count(more, { one: "# tane daha göster", other: "# tane daha göster" }),

    openPlan: "Kaydedilmiş bir plan aç…",
    fileUnreadable: {
      title: "Dosya okunamadı",
      text: "Tarayıcı dosyayı vermedi. Dosyayı yeniden seçin veya bir kopyasını deneyin.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "bir dakikadan az";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "en fazla # dakika", other: "en fazla # dakika" })
        : count(high, { one: "en fazla # saat", other: "en fazla # saat" });
    case "about":
      return minutes
        ? count(high, { one: "yaklaşık # dakika", other: "yaklaşık # dakika" })
        : count(high, { one: "yaklaşık # saat", other: "yaklaşık # saat" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return minutes
        ? count(high, { one: `yaklaşık ${low}–# dakika`, other: `yaklaşık ${low}–# dakika` })
        : count(high, { one: `yaklaşık ${low}–# saat`, other: `yaklaşık ${low}–# saat` });
    }
  }
}
