import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Портал сам увімкнув # сайт або папку, і це ще не вимкнено",
      few: "Портал сам увімкнув # сайти або папки, і це ще не вимкнено",
      many: "Портал сам увімкнув # сайтів або папок, і це ще не вимкнено",
      other: "Портал сам увімкнув # сайту або папки, і це ще не вимкнено",
    }),
  off: (titles) => `Портал увімкнув це сам, тепер знову вимкнено: ${list(titles)}.`,
  leftOn: (title) => `«${title}» залишається ввімкненим: його вимкнення зачепило б і інше.`,
  hide: (titles) => `Відвідувачі перестали б бачити ці опубліковані сторінки: ${list(titles)}.`,
  alsoOff: (titles) => `Вимкнулися б і ці папки: ${list(titles)}.`,
  failed: (title) => `Не вдалося вимкнути «${title}».`,
  open: (title) => `Невідомо, чи вимкнено «${title}»: запуск перервався саме в цю мить.`,
  allTheSame: (title) => `Усе одно вимкнути «${title}»`,
  again: (title) => `Вимкнути «${title}»`,
});
