import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, { other: "Портал # сайтты немесе қалтаны өзі белсендірді, әлі белсенді тұр" }),
  off: (titles) => `Портал өзі белсендірген еді, енді қайтадан белсенді емес: ${list(titles)}.`,
  leftOn: (title) => `«${title}» белсенді қалады: белсенділігін өшіру басқа нәрселерді де өзгертер еді.`,
  hide: (titles) => `Келушілер мына жарияланған беттерді көрмей қалар еді: ${list(titles)}.`,
  alsoOff: (titles) => `Мына қалталар да белсенді емес болар еді: ${list(titles)}.`,
  failed: (title) => `«${title}» белсенділігін өшіру мүмкін болмады.`,
  open: (title) => `«${title}» белсенді ме, жоқ па, белгісіз: сеанс дәл сол сәтте үзілді.`,
  allTheSame: (title) => `Бәрібір белсенділігін өшіру: «${title}»`,
  again: (title) => `Белсенділігін өшіру: «${title}»`,
});
