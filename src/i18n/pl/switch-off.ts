import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Portal sam włączył # witrynę lub folder i jeszcze tego nie wyłączono",
      few: "Portal sam włączył # witryny lub foldery i jeszcze tego nie wyłączono",
      many: "Portal sam włączył # witryn lub folderów i jeszcze tego nie wyłączono",
      other: "Portal sam włączył # witryn lub folderów i jeszcze tego nie wyłączono",
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
