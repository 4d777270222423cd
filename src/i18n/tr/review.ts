import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

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

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
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

    screen: {
      heading: "Kopyalamadan önce gözden geçirin",
      counts: "Bu planın kopyaları",
      rows: (rows) => count(rows, { one: "Planda # kopya", other: "Planda # kopya" }),
      made: (rows) => count(rows, { one: "# oluşturulacak", other: "# oluşturulacak" }),
      takenOut: (rows) => count(rows, { one: "# hariç tutuldu", other: "# hariç tutuldu" }),
      impossible: (rows) => count(rows, { one: "# oluşturulamaz", other: "# oluşturulamaz" }),
      folders: (folders) =>
        count(folders, { one: "önce # klasör oluşturulacak", other: "önce # klasör oluşturulacak" }),
      time: (time) => `Portal başka işlerle meşgul değilse süre: ${time}.`,
      perTarget: (sites) => count(sites, { one: "# hedef site", other: "# hedef site" }),
      whatIsNotAdapted: "Kopyalanmayan veya uyarlanmayanlar",
      back: "Geri",
      save: "Planı kaydet",
      copyPages: (copies) => count(copies, { one: "# sayfayı kopyala", other: "# sayfayı kopyala" }),
    },
    filter: {
      heading: "Gösterilenler",
      search: "Başlığa, adrese veya yere göre bul",
      target: "Hedef site",
      allTargets: "Tüm hedef siteler",
      searchTargets: "Ada veya adrese göre ara",
      noSuchTarget: "Bu adda bir hedef site yok",
      warning: "Uyarılar",
      anyWarning: "Uyarılı veya uyarısız",
      searchWarnings: "Türlerde ara",
      noSuchWarning: "Bu planda böyle bir tür yok",
      show: "Satırlar",
      all: "Tümü",
      withWarnings: (rows) => `Uyarılı (${number(rows)})`,
      impossible: (rows) => `Oluşturulamaz (${number(rows)})`,
      takenOut: (rows) => `Hariç tutulan (${number(rows)})`,
      shown: (shown, all) => `${number(shown)}/${number(all)} gösteriliyor`,
      showEverything: "Tümünü göster",
    },
    list: {
      label: "Hedefe göre kopyalar",
      keys: "Ok tuşları hareket ettirir, Boşluk hariç tutar veya geri ekler, Enter ayrıntıları açar.",
      nothing: "Eşleşen kopya yok.",
      openGroups: "Tüm klasörleri aç",
      closeGroups: "Tüm klasörleri kapat",
      takeOutShown: (rows) =>
        count(rows, {
          one: "Gösterilen # kopyayı hariç tut",
          other: "Gösterilen # kopyanın tümünü hariç tut",
        }),
      putBackShown: (rows) =>
        count(rows, {
          one: "Hariç tutulan # kopyayı geri ekle",
          other: "Hariç tutulan # kopyanın tümünü geri ekle",
        }),
      copyThis: (title) => `${title} sayfasını kopyala`,
      copyAllOf: (place) => `Gösterilenlerin tümünü şuraya kopyala: ${place}`,
      takenOut: "Hariç tutuldu",
      impossible: "Oluşturulamaz",
      madeFirst: "Önce oluşturulur",
      loading: "Diğer satırlar…",
      tookOut: (rows) => count(rows, { one: "# kopya hariç tutuldu", other: "# kopya hariç tutuldu" }),
      putBack: (rows) => count(rows, { one: "# kopya geri eklendi", other: "# kopya geri eklendi" }),
    },
    foldersMade: (folders) =>
      count(folders, { one: "Önce # klasör oluşturulur", other: "Önce # klasör oluşturulur" }),
    showMore: (more) => count(more, { one: "# tane daha göster", other: "# tane daha göster" }),

    openPlan: "Kaydedilmiş bir plan aç…",
    fileUnreadable: {
      title: "Dosya okunamadı",
      text: "Tarayıcı dosyayı vermedi. Dosyayı yeniden seçin veya bir kopyasını deneyin.",
    },
    changes: {
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
    },
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
