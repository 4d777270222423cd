import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `“${title}” kopyalanıyor`,
  checking: "Sayfa, hedef klasör ve yetkileriniz denetleniyor…",
  copying: "Portal sayfayı kopyalıyor…",
  copyingHint: "Çok bloklu sayfalarda bu bir dakikayı bulabilir.",
  unsure: "Yanıt kayboldu. Kopyanın oluşup oluşmadığına bakılıyor…",
  unsureHint:
    "Hiçbir şey iki kez gönderilmez: sayfa ancak kopyanın olmadığı kesinleşirse yeniden kopyalanır.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "Portal hâlâ kopya üzerinde çalışıyor olabilir. # saniye sonra yeniden bakılacak.",
      other: "Portal hâlâ kopya üzerinde çalışıyor olabilir. # saniye sonra yeniden bakılacak.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "Portal ara verilmesini istiyor. # saniye sonra devam edilecek.",
      other: "Portal ara verilmesini istiyor. # saniye sonra devam edilecek.",
    }),
  finishing: "Kopya okunuyor ve orijinalle karşılaştırılıyor…",
  settings: "Kopyaya adı ve ayarları veriliyor…",
  links: "Kopyadaki bağlantılar kopyalara yönlendiriliyor…",
  keepOpen: "Lütfen tamamlanana kadar bu sayfayı açık bırakın.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Duraklatılıyor…",
    text: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Başka bir şey gönderilmez.",
  },
  stopping: {
    title: "Durduruluyor…",
    text: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Bekleyenler kopyalanmaz.",
  },
  offline: {
    title: "Bu cihaz çevrimdışı",
    text: "Hiçbir şey gönderilmiyor. Bağlantı geri geldiğinde kendiliğinden devam eder.",
  },
  paused: {
    asked: { title: "Duraklatıldı", text: "Siz devam edene kadar hiçbir şey gönderilmez." },
    session: {
      title: "İşlem beklemede",
      text: "Şimdiye kadar kopyalananlar korunur ve hiçbir şey iki kez gönderilmez. Portal uygulamayı yeniden kabul ettiğinde devam edin.",
    },
    interrupted: {
      title: "Bu işlem yarıda kesildi",
      text: "Hiçbir şey iki kez gönderilmez: o anda yarım kalanların sonucuna önce bakılır.",
    },
  },
  begun: (moment) => `Başlangıç: ${moment}.`,
  held: {
    "rate-limit": {
      title: "Portal ara verilmesini istiyor",
      text: "Şu anda çok fazla istek alıyor; diğer uygulamalar da aynı sınırı paylaşır.",
    },
    "operating-limit": {
      title: "Portalın işlemci süresi bekleniyor",
      text: "Portalın on dakika içinde kopyalamaya ayırdığı süre doldu. Herhangi bir hata olmadı.",
    },
  },
  goesOnIn: (time) => `Kendiliğinden devam etmesine kalan süre: ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Duraklat",
  resume: "Devam et",
  stop: "Durdur",
  confirmStop: {
    title: "Bu işlem durdurulsun mu?",
    text: "Şu anda kopyalanan sayfalar önce bitirilir. Bekleyenler kopyalanmaz. Hiçbir şey silinmez.",
  },
  stopNow: "Şimdi durdur",
  doNotStop: "Durdurma",
  otherTab: {
    title: "İşlem başka bir sekmede sürüyor",
    text: "Burada ne yaptığını görürsünüz. O sekmede duraklatın, devam ettirin veya durdurun; sekme kapandığında buradan devam edebilirsiniz.",
  },
  notLasting: {
    title: "Bu tarayıcı uygulama için hiçbir şey saklamıyor",
    text: "Neyin kopyalandığını bu nedenle yalnızca bu sekme biliyor: işlem tamamlanana kadar açık bırakın ve yenilemeyin.",
  },
  lasting:
    "Bu sekmeyi açık bırakın. Kapanırsa Page Copier’ı yeniden açıp devam edin: hiçbir şey iki kez kopyalanmaz.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "# kopya oluşturuluyor", other: "# kopya oluşturuluyor" }),
  windowTitle: (percent) => `%${percent} · Page Copier`,
  progress: "İşlemin ilerleyişi",
  summary: (left, percent) =>
    count(left, {
      one: `# kopya kaldı, %${percent} tamamlandı.`,
      other: `# kopya kaldı, %${percent} tamamlandı.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `# kopyadan ${done} tanesi hazır.`, other: `# kopyadan ${done} tanesi hazır.` }),
  figures: {
    done: "Kopyalanan",
    toCheck: "bunlardan denetlenecek",
    toAdapt: "bunlardan uyarlanacak",
    remarks: "bunlardan uyarılı",
    failed: "Kopyalanmayan",
    unsettled: "Bakılması gereken",
    skipped: "Atlanan",
    left: "Kalan",
    rate: "Hız",
    time: "Kalan süre",
  },
  perMinute: (copies) =>
    count(copies, { one: "Dakikada yaklaşık # kopya", other: "Dakikada yaklaşık # kopya" }),
  underOnePerMinute: "Dakikada bir kopyadan az",
  underAMinute: "Bir dakikadan az",
  minutes: (minutes) => count(minutes, { one: "Yaklaşık # dakika", other: "Yaklaşık # dakika" }),
  hours: (hours) => count(hours, { one: "Yaklaşık # saat", other: "Yaklaşık # saat" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Önce klasörler oluşturuluyor, # klasör kaldı…",
        other: "Önce klasörler oluşturuluyor, # klasör kaldı…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "Portal # sayfa kopyalıyor…",
        other: "Portal aynı anda # sayfa kopyalıyor…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Bir yanıt kayboldu: # kopyanın oluşup oluşmadığına bakılıyor…",
        other: "Yanıtlar kayboldu: # kopyanın oluşup oluşmadığına bakılıyor…",
      }),
    checking: "Sayfalar, hedef klasörler ve yetkiler denetleniyor…",
    finishing: "Kopyalar okunuyor ve orijinallerle karşılaştırılıyor…",
    settings: (copies) =>
      count(copies, {
        one: "# kopyaya adı ve ayarları veriliyor…",
        other: "# kopyaya adı ve ayarları veriliyor…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Bağlantılar kopyalara yönlendiriliyor, # sayfa kaldı…",
        other: "Bağlantılar kopyalara yönlendiriliyor, # sayfa kaldı…",
      }),
    limit: "Portal ara verilmesini istiyor, sonra kendiliğinden devam eder…",
    ready: "Hazırlanıyor…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "# kopya için birden fazla sayfa söz konusu. Sonunda size sorulacak.",
      other: "# kopya için birden fazla sayfa söz konusu. Sonunda size sorulacak.",
    }),
  targets: "Hedefler",
  copies: "Kopyalar",
  show: "Göster",
  filters: {
    all: "Tümü",
    running: "Sürüyor",
    done: "Kopyalandı",
    remarks: "Uyarılı",
    failed: "Kopyalanmadı",
    waiting: "Bekliyor",
  },
  noneLikeThis: "Şu anda böyle bir kopya yok.",
  states: {
    waiting: "Bekliyor",
    checking: "Denetleniyor",
    copying: "Kopyalanıyor",
    unsure: "Yanıt kayboldu, kopya aranıyor",
    copied: "Kopyalandı, denetlenecek",
    finishing: "Orijinalle karşılaştırılıyor",
    done: "Kopyalandı",
    withRemarks: "Kopyalandı, uyarı var",
    toAdapt: "Kopyalandı; adı veya bağlantıları en son ayarlanacak",
    unverified: "Kopyalandı, denetlenemedi",
    unknown: "Kopyalanıp kopyalanmadığı bilinmiyor",
    ambiguous: "Birden fazla sayfa söz konusu: sonunda size sorulacak",
    refused: "Kopyalanmadı",
    failed: "Kopyalanmadı",
    takenOut: "Gözden geçirirken hariç tutuldu",
    skipped: "İşlem durdurulduğu için atlandı",
  },
});
