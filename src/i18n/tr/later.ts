import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Adlar, ayarlar ve bağlantılar",
  totals: {
    renamed: (number) => count(number, { one: "# kopya yeni adını aldı", other: "# kopya yeni adını aldı" }),
    cleaned: (number) => count(number, { one: "# kopya temizlendi", other: "# kopya temizlendi" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# kopya yeni adını veya ayarlarını almadı",
        other: "# kopya yeni adını veya ayarlarını almadı",
      }),
    toCopies: (number) =>
      count(number, {
        one: "# bağlantı artık bir kopyaya gidiyor",
        other: "# bağlantı artık bir kopyaya gidiyor",
      }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# bağlantı artık önceki bir işlemin kopyasına gidiyor",
        other: "# bağlantı artık önceki bir işlemin kopyasına gidiyor",
      }),
    outside: (number) =>
      count(number, {
        one: "# bağlantı kopyalanmamış bir sayfaya gidiyor",
        other: "# bağlantı kopyalanmamış bir sayfaya gidiyor",
      }),
    broken: (number) =>
      count(number, { one: "# bağlantı orijinalde de bozuktu", other: "# bağlantı orijinalde de bozuktu" }),
    unreachable: (number) =>
      count(number, {
        one: "Bağlantıları değiştirilemeyen # blok",
        other: "Bağlantıları değiştirilemeyen # blok",
      }),
    unseen: (number) =>
      count(number, {
        one: "Bağlantıları görülemeyen, bileşen içeren # blok",
        other: "Bağlantıları görülemeyen, bileşen içeren # blok",
      }),
    anchors: (number) => count(number, { one: "# çapa geri geldi", other: "# çapa geri geldi" }),
    areas: (number) =>
      count(number, {
        one: "# üst bilgi, alt bilgi veya kenar çubuğu artık bir kopya",
        other: "# üst bilgi, alt bilgi veya kenar çubuğu artık bir kopya",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "Bazı bağlantıları değiştirilemeyen # kopya",
        other: "Bazı bağlantıları değiştirilemeyen # kopya",
      }),
  },
  nothing: "Kopyaların bağlantılarında değiştirilecek bir şey yoktu.",
  asWished: "istendiği gibi",
  remarks: {
    "other-title": ({ wished }) =>
      `Kopyanın başlığı “${wished}” olmalıydı, ancak portal başka bir başlık gösteriyor.`,
    "other-address": ({ wished }) =>
      `Kopyanın adresi “${wished}” olmalıydı, ancak portal başka bir adres verdi.`,
    "not-published-again": () =>
      "Ziyaretçiler yeni ayarları ancak kopya yeniden yayınlandığında görür; yeniden yayınlama ise başarısız oldu.",
    "settings-failed": () => "Kopya yeni adını ve ayarlarını almadı.",
    "settings-open": () => "İşlem, kopya yeni adını ve ayarlarını almadan sona erdi.",
    "links-failed": () => "Kopyadaki bazı bağlantılar diğer kopyalara yönlendirilemedi.",
    "links-open": () => "İşlem, kopyadaki bağlantılar diğer kopyalara yönlendirilmeden sona erdi.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "Kopyanın # bloğunda değiştirilemeyen bağlantılar var.",
        other: "Kopyanın # bloğunda değiştirilemeyen bağlantılar var.",
      }),
    "anchors-lost": ({ anchors }) => `Orijinalin şu çapaları kopyada eksik: ${list(anchors)}.`,
    "links-not-public": () =>
      "Ziyaretçiler değişen bağlantıları ancak kopya yeniden yayınlandığında görür; yeniden yayınlama ise başarısız oldu.",
  },
  advice: {
    address: "Bunu sayfa ayarlarında değiştirin.",
    open: "Bunu portalda değiştirin veya kopyayı geri alıp sayfayı yeniden kopyalayın.",
    links: "Kopyayı düzenleyicide açıp bu bağlantıları orada değiştirin.",
    anchors: "Kopyayı düzenleyicide açıp bloklara çapalarını yeniden verin.",
  },
  unreachable: {
    component: (block) => `${block}: bileşen parametrelerindeki bağlantılar olduğu gibi kalır.`,
    dynamic: (block) =>
      `${block}: blok bir listeden dolduruluyor; listenin ayrıntı sayfası burada değiştirilemez.`,
    "no-way": (block) =>
      `${block}: portal bağlantıyı yalnızca başka şeylerle birlikte değiştirmeye izin veriyor.`,
    refused: (block) => `${block}: portal değişikliği reddetti.`,
    "changed-otherwise": (block) => `${block}: portal gönderilenden farklı bir şey gösteriyor.`,
  },
  leadsTo: (ids) => `Gittiği yer: ${ids}.`,
  unseenLinks: "Bağlantıları görülemeyen, bileşen içeren bloklar",
  outsideLinks: "Kopyalanmamış sayfalara giden bağlantılar",
  brokenLinks: "Orijinalde de bozuk olan bağlantılar",
  link: (block, pageId) => `sayfa ${pageId}, ${block} bloğunda`,
  times: (number) => count(number, { one: "# kez", other: "# kez" }),
});
