import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Nadal włączone samoczynnie przez portal: # witryna lub folder",
      few: "Nadal włączone samoczynnie przez portal: # witryny lub foldery",
      many: "Nadal włączone samoczynnie przez portal: # witryn lub folderów",
      other: "Nadal włączone samoczynnie przez portal: # witryn lub folderów",
    }),
  off: (titles) => `Portal włączył to sam, teraz jest znów wyłączone: ${list(titles)}.`,
  leftOn: (title) => `„${title}” pozostaje włączone, bo wyłączenie zmieniłoby coś jeszcze.`,
  hide: (titles) => `Odwiedzający nie widzieliby już tych opublikowanych stron: ${list(titles)}.`,
  alsoOff: (titles) => `Wyłączone zostałyby także te foldery: ${list(titles)}.`,
  failed: (title) => `Nie udało się wyłączyć „${title}”.`,
  open: (title) => `Nie wiadomo, czy „${title}” jest wyłączone: operacja zakończyła się w trakcie.`,
  allTheSame: (title) => `Mimo to wyłącz „${title}”`,
  again: (title) => `Wyłącz „${title}”`,
});
