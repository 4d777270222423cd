import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Портал сам включил # сайт или папку, и это еще не выключено",
      few: "Портал сам включил # сайта или папки, и это еще не выключено",
      many: "Портал сам включил # сайтов или папок, и это еще не выключено",
      other: "Портал сам включил # сайта или папки, и это еще не выключено",
    }),
  off: (titles) => `Портал включил это сам, теперь снова выключено: ${list(titles)}.`,
  leftOn: (title) => `«${title}» остается включенным: его выключение затронуло бы и другое.`,
  hide: (titles) => `Посетители перестали бы видеть эти опубликованные страницы: ${list(titles)}.`,
  alsoOff: (titles) => `Выключились бы и эти папки: ${list(titles)}.`,
  failed: (title) => `Не удалось выключить «${title}».`,
  open: (title) => `Неизвестно, выключено ли «${title}»: запуск прервался как раз в этот момент.`,
  allTheSame: (title) => `Все равно выключить «${title}»`,
  again: (title) => `Выключить «${title}»`,
});
