import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Portal # site veya klasörü kendiliğinden etkinleştirdi; hâlâ etkin",
      other: "Portal # site veya klasörü kendiliğinden etkinleştirdi; hâlâ etkin",
    }),
  off: (titles) =>
    `Portal bunları kendiliğinden etkinleştirmişti, şimdi yeniden devre dışı: ${list(titles)}.`,
  leftOn: (title) => `“${title}” etkin kalıyor, çünkü devre dışı bırakmak başka şeyleri de değiştirirdi.`,
  hide: (titles) =>
    `Devre dışı bırakılırsa ziyaretçiler yayındaki şu sayfaları artık göremez: ${list(titles)}.`,
  alsoOff: (titles) => `Devre dışı bırakılırsa şu klasörler de devre dışı kalır: ${list(titles)}.`,
  failed: (title) => `“${title}” devre dışı bırakılamadı.`,
  open: (title) => `“${title}” devre dışı mı, bilinmiyor: işlem tam o sırada sona erdi.`,
  allTheSame: (title) => `Yine de devre dışı bırak: “${title}”`,
  again: (title) => `Devre dışı bırak: “${title}”`,
});
