import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, { other: "Портал # сайтты немесе қалтаны өзі қосты, әлі өшірілген жоқ" }),
  off: (titles) => `Портал өзі қосқан еді, енді қайтадан өшірілді: ${list(titles)}.`,
  leftOn: (title) => `«${title}» қосулы қалады: оны өшіру басқа нәрселерді де өзгертер еді.`,
  hide: (titles) => `Келушілер мына жарияланған беттерді көрмей қалар еді: ${list(titles)}.`,
  alsoOff: (titles) => `Мына қалталар да өшер еді: ${list(titles)}.`,
  failed: (title) => `«${title}» өшірілмеді.`,
  open: (title) => `«${title}» өшірулі ме, белгісіз: сеанс дәл сол сәтте үзілді.`,
  allTheSame: (title) => `Бәрібір өшіру: «${title}»`,
  again: (title) => `Өшіру: «${title}»`,
});
