import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Tanıtım turu",
    welcome:
      "Bir sayfa da kopyalayın, bin sayfa da: her biri yalnızca bir kez oluşturulur ve hepsi geri alınabilir.",
    begin: "Turu başlat",
    stepOf: (step, steps) => `Adım ${count(step, { other: "#" })}/${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Kopyalanacakları seçin",
        text: "Bir site seçin, ardından sayfaları veya klasörlerin tamamını işaretleyin. Arama ve filtreler seçilenleri seçimden çıkarmaz.",
      },
      target: {
        title: "Nereye gideceğini belirtin",
        text: "Orijinalin yanına, başka bir klasöre veya aynı anda birkaç siteye. Klasörler orada yeniden oluşturulabilir.",
      },
      wishes: {
        title: "Kopyalara ad verin",
        text: "Başa sitenin adını ekleyin, numaralandırın, bağlantıları birbirine yönlendirin. Bunlara gerek yoksa olduğu gibi bırakın.",
      },
      copy: {
        title: "Gözden geçirin, sonra kopyalayın",
        text: "Hiçbir şey gönderilmeden önce yapılacakların tümü burada listelenir. Sonrasında bir rapor her kopyayı gösterir ve kopyaları geri alabilirsiniz.",
      },
    },
    back: "Geri",
    next: "İleri",
    done: "Anladım",
    skip: "Turu atla",
  },
  tips: {
    about: (option) => `“${option}” hakkında`,
    texts: {
      keepFolders:
        "Başlığı ne olursa olsun, adresi aynı olan klasör aynı klasör sayılır. Eksik klasörler ilk sayfa kopyalanmadan önce oluşturulur.",
      visibility:
        "“Orijinal gibi”, orijinali yayında olan sayfaların kopyasını yayınlar. Yayınlama, orijinalde değiştirilip henüz yayınlanmamış olanları da görünür kılar.",
      cleanUp:
        "Kopya, orijinalin sayaçlarını, piksellerini ve kanonik adresini de alır; böylece orijinalmiş gibi sayılır ve dizine eklenir. Bu seçenek söz konusu ayarları yalnızca kopyalarda temizler.",
      whereTaken:
        "Portal bir klasörde aynı başlıklı iki sayfaya izin verir; ziyaretçiler bunları yalnızca adreslerinden ayırt edebilir.",
      pattern: "Örneğin ^Sayfa (\\d+)$ yerine Teklif $1 yazılırsa “Sayfa 7”, “Teklif 7” olur.",
      linksOutside:
        "Birlikte kopyalanmayan sayfalara giden bağlantılar. Önceki kopya, bu tarayıcının aynı siteye yapılan bir işlemden hatırladığı kopyadır.",
      withTrash:
        "Geri dönüşüm kutusundaki sayfalar da kopyalanabilir. Orada olduğu gibi kopyalanmasını istemediğiniz sürece orijinal, sonrasında geri dönüşüm kutusuna döner.",
      planFile:
        "Kaydedilen plan; seçilenleri, hedefleri ve tüm isteklerinizi içerir. Daha sonra veya başka bir bilgisayarda açıldığında arada nelerin değiştiğini gösterir.",
      presets: "Yalnızca bu tarayıcıya, yalnızca sizin için kaydedilir. Hiçbir yere gönderilmez.",
    },
  },
  shortcuts: {
    heading: "Klavye kısayolları",
    anywhere: "Her yerde",
    inLists: "Sayfa ve klasör listelerinde",
    whileCopying: "Kopyalama sırasında",
    topics: {
      showShortcuts: "Bu listeyi göster",
      findPage: "Sayfa bul",
      proceed: "Ana düğmeye bas: gözden geçir veya kopyala",
      pause: "Duraklat veya devam et",
      move: "Hareket et",
      openFolder: "Klasörü aç veya kapat",
      choose: "Seç veya seçimi kaldır",
      chooseRange: "Aradakilerin tümünü seç",
      chooseAll: "Tümünü seç",
      ends: "Başa veya sona git",
      close: "En üstte açık olanı kapat",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Boşluk",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Ok tuşları",
    },
    singleKeys: "Tek tuşlu kısayollar",
    singleKeysHint: "Sesle yazıyorsanız veya tuşlara yanlışlıkla basıyorsanız bunları kapatın.",
    close: "Kapat",
  },
});
