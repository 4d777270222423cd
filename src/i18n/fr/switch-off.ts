import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Le portail a activé de lui-même # site ou dossier, qui est encore actif",
      other: "Le portail a activé de lui-même # sites ou dossiers, qui sont encore actifs",
    }),
  off: (titles) => `Activé par le portail de lui-même, puis désactivé de nouveau\u00A0: ${list(titles)}.`,
  leftOn: (title) => `«\u00A0${title}\u00A0» reste actif, car le désactiver aurait d’autres effets.`,
  hide: (titles) => `Les visiteurs ne verraient plus ces pages publiées\u00A0: ${list(titles)}.`,
  alsoOff: (titles) => `Ces dossiers seraient désactivés eux aussi\u00A0: ${list(titles)}.`,
  failed: (title) => `«\u00A0${title}\u00A0» n’a pas pu être désactivé.`,
  open: (title) =>
    `On ne sait pas si «\u00A0${title}\u00A0» est désactivé\u00A0: l’opération s’est terminée pendant la désactivation.`,
  allTheSame: (title) => `Désactiver quand même «\u00A0${title}\u00A0»`,
  again: (title) => `Désactiver «\u00A0${title}\u00A0»`,
});
