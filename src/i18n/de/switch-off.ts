import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Das Portal hat von sich aus # Website oder Ordner eingeschaltet, und das ist noch so",
      other: "Das Portal hat von sich aus # Websites oder Ordner eingeschaltet, und das ist noch so",
    }),
  off: (titles) => `Vom Portal von sich aus eingeschaltet und jetzt wieder ausgeschaltet: ${list(titles)}.`,
  leftOn: (title) => `„${title}“ bleibt eingeschaltet, denn das Ausschalten würde noch mehr ändern.`,
  hide: (titles) => `Besucher würden diese veröffentlichten Seiten nicht mehr sehen: ${list(titles)}.`,
  alsoOff: (titles) => `Auch diese Ordner würden ausgeschaltet: ${list(titles)}.`,
  failed: (title) => `„${title}“ ließ sich nicht ausschalten.`,
  open: (title) => `Ob „${title}“ ausgeschaltet ist, ist nicht bekannt: Der Durchlauf endete mittendrin.`,
  allTheSame: (title) => `„${title}“ trotzdem ausschalten`,
  again: (title) => `„${title}“ ausschalten`,
});
