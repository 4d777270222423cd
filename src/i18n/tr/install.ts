import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Page Copier kurulumu",
  intro: "Page Copier bu portala ekleniyor. Bu işlem birkaç saniye sürer.",
  entryTitle: "Page Copier ile kopyala",
  steps: {
    add: (entryTitle) => `“${entryTitle}” öğesini sayfaların ayarlar menüsüne ekle`,
    clear: "Önceki sürümlerin öğelerini kaldır",
    note: "İleride onarılabilmesi için öğenin açtığı adresi kaydet",
    finish: "Kurulumun tamamlandığını portala bildir",
  },
  stepStates: {
    waiting: "bekliyor",
    working: "sürüyor",
    done: "tamamlandı",
    wasThere: "zaten vardı",
    nothingToDo: "yapılacak bir şey yok",
    failed: "başarısız",
    leftOut: "atlandı",
  },
  failed: {
    title: "Kurulum tamamlanmadı",
    text: "Bir adım başarısız oldu. Yeniden deneyene veya menü öğesi olmadan tamamlayana kadar portal, Page Copier’ı kurulmamış sayar. Uygulama bu öğe olmadan da sol menüden çalışır; öğe daha sonra uygulamada eklenebilir.",
    without: "Menü öğesi olmadan tamamla",
  },
  notAdmin: {
    title: "Page Copier’ı yalnızca bir yönetici kurabilir",
    text: "Uygulama, bu portaldaki herkes için sayfaların ayarlar menüsüne bir öğe ekler. Hiçbir şey değiştirilmedi.",
    advice:
      "Bir portal yöneticisinden Page Copier’ı bir kez açmasını isteyin; ardından uygulama sizde de çalışır.",
  },
  installedBefore: {
    title: "Page Copier bu portalda kurulu",
    text: "Sayfaların ayarlar menüsündeki öğesi az önce kontrol edildi.",
    advice: "Page Copier’ı sol menüden açın.",
  },
  notReloaded: {
    title: "Portal henüz yeniden yüklenmedi",
    text: "Kurulumun tamamlandığı portala bildirildi ancak bu sayfa hâlâ açık.",
    advice:
      "Bitrix24 sayfasını yeniden yükleyin (F5). Kurulum yeniden başlarsa uygulama kurma yetkiniz olmayabilir: bir portal yöneticisine başvurun.",
  },
  entry: {
    heading: "Ayarlar menüsü",
    text: (entryTitle) =>
      `Her sayfanın ayarlar menüsündeki “${entryTitle}” öğesi, Page Copier’ı o sayfa seçilmiş olarak açar.`,
    known: {
      added: (date) => `Öğenin eklendiği veya kontrol edildiği tarih: ${date}.`,
      elsewhere: (address) =>
        `Öğe başka bir adresi açıyor, büyük olasılıkla önceki bir sürümün adresini: ${address}`,
      removed: (date) => `Öğenin kaldırıldığı tarih: ${date}.`,
      unknown:
        "Öğenin menüde olup olmadığı bilinmiyor ve portala bunu sormanın bir yolu yok. Kontrol, eksikse öğeyi ekler.",
    },
    repair: "Kontrol et ve onar",
    remove: "Öğeyi kaldır",
    working: "Portala soruluyor…",
    outcomes: {
      wasThere: "Öğe menüde ve Page Copier’ın bu sürümünü açıyor.",
      added: "Öğe eksikti. Şimdi eklendi.",
      replaced: "Öğe önceki bir sürümü açıyordu. Artık bu sürümü açan bir öğe var.",
      removed: "Öğe kaldırıldı. Page Copier sol menüde kalır.",
      wasGone: "Öğe zaten yoktu. Page Copier sol menüde kalır.",
    },
    repairFailed: "Öğe onarılamadı",
    removeFailed: "Öğe kaldırılamadı",
    notNoted: "Öğe olması gerektiği gibi ancak uygulama bunu kaydedemedi. Bunu yeniden sorabilir.",
    outdated: {
      title: "Sayfaların ayarlar menüsü Page Copier’ın önceki bir sürümünü açıyor",
      text: "O sürüm artık çalışmayabilir. Onarımdan sonra öğe bu sürümü açar.",
    },
    close: "Kapat",
  },
};
