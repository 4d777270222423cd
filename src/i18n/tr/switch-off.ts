import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Portal # site veya klasörü kendiliğinden açtı ve bunlar hâlâ açık",
      other: "Portal # site veya klasörü kendiliğinden açtı ve bunlar hâlâ açık",
    }),
  off: (titles) => `Portal bunları kendiliğinden açmıştı, şimdi yeniden kapalı: ${list(titles)}.`,
  leftOn: (title) => `“${title}” açık kalıyor, çünkü kapatmak bundan fazlasını değiştirirdi.`,
  hide: (titles) => `Ziyaretçiler yayındaki şu sayfaları artık göremezdi: ${list(titles)}.`,
  alsoOff: (titles) => `Şu klasörler de kapanırdı: ${list(titles)}.`,
  failed: (title) => `“${title}” kapatılamadı.`,
  open: (title) => `“${title}” kapalı mı, bilinmiyor: işlem tam o sırada sona erdi.`,
  allTheSame: (title) => `Yine de “${title}” öğesini kapat`,
  again: (title) => `“${title}” öğesini kapat`,
});
