import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "yeni sekmede açılır",
  tryAgain: "Yeniden dene",
  refresh: "Yenile",
  details: "Destek için ayrıntılar",

  start: {
    connecting: "Bitrix24’ünüze bağlanılıyor…",
    outside: {
      title: "Page Copier, Bitrix24 içinde çalışır",
      text: "Siteler bölümündeki sayfaları kopyalar ve görüntülendiği portal üzerinden oturum açar. Tek başına açıldığında bağlanabileceği bir portal yoktur.",
      advice:
        "Bitrix24’ünüzü açın ve sol menüden Page Copier öğesini seçin. Menüde yoksa bir portal yöneticisi Geliştirici kaynakları bölümünden ekleyebilir.",
    },
    silent: (portal) => ({
      title: "Portal yanıt vermiyor",
      text: `Page Copier, ${portal} portalından oturum bilgisi istedi ancak 15 saniye içinde yanıt alamadı.`,
      advice:
        "Bitrix24 sayfasını yeniden yükleyin (F5). Sorun sürerse bir tarayıcı uzantısı çerçeveleri engelliyor olabilir.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Uygulama, belirtilen portalın içinde değil",
      text: `Belirtilen portal ${expected}, uygulamanın açıldığı sayfa ise ${actual}. Hiçbir şey gönderilmedi.`,
      advice: "Page Copier’ı kendi Bitrix24’ünüzün menüsünden açın.",
    }),
    crashed: {
      title: "Page Copier kendi hatası nedeniyle durdu",
      text: "Portaldan daha önce istenenler geri alınmadı. Yeniden kopyalamadan önce hedef siteye bakın.",
      advice:
        "Uygulamayı yeniden yükleyin. Hata tekrarlanırsa aşağıdaki ayrıntıları uygulamadan sorumlu kişiye iletin.",
    },
    partMissing: {
      title: "Uygulamanın bu bölümü yüklenemedi",
      text: "Bağlantı koptu veya uygulama açıkken güncellendi. Portala hiçbir şey gönderilmedi, hiçbir şey kaybolmadı.",
      advice:
        "Yeniden deneyin. Sorun sürerse uygulamayı yeniden yükleyin; süren işlem kaldığı yerden devam eder.",
    },
    reload: "Yeniden yükle",
    listsFailed: "Siteleriniz okunamadı",
  },

  kinds: {
    PAGE: "Siteler ve mağazalar",
    KNOWLEDGE: "Bilgi tabanları",
    GROUP: "Grup bilgi tabanları",
    VIBE: "Vibe",
  },

  status: {
    published: "Yayında",
    draft: "Taslak",
    unpublishedEdits: "Yayınlanmamış değişiklikler",
    trashed: "Geri dönüşüm kutusunda",
    homePage: "Ana sayfa",
    area: "Üst bilgi veya alt bilgi",
    system: "Sistem sayfası",
    siteOff: "yayında değil",
    folderOff: "etkin değil",
    root: "Sitenin en üst düzeyi",
    modified: (date) => `Değiştirilme: ${date}`,
  },

  failure: {
    code: "Kod",
    method: "İstek",
    status: "HTTP durumu",
    portalSays: "Portalın mesajı",
    kind: "Anlamı",
    kinds: {
      "not-run": "gerçekleştirilmedi",
      refused: "reddedildi",
      unsure: "gerçekleştirilmiş olabilir",
      session: "portal artık uygulamayı kabul etmiyor",
      malformed: "yanıt okunamadı",
    },
  },
};
