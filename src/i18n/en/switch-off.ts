import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "The portal has switched on # site or folder by itself, and it is still on",
      other: "The portal has switched on # sites or folders by itself, and they are still on",
    }),
  off: (titles) => `The portal had switched on by itself, and it is off again: ${list(titles)}.`,
  leftOn: (title) => `“${title}” stays on, since switching it off would change more than that.`,
  hide: (titles) => `Visitors would not see these published pages any more: ${list(titles)}.`,
  alsoOff: (titles) => `These folders would be switched off, too: ${list(titles)}.`,
  failed: (title) => `“${title}” could not be switched off.`,
  open: (title) => `Whether “${title}” is off is not known: the run ended in the middle of it.`,
  allTheSame: (title) => `Switch off “${title}” all the same`,
  again: (title) => `Switch off “${title}”`,
});
