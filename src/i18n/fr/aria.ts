import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Développer",
  collapse: "Réduire",
  select: "Sélectionner",
  selectedRow: (row) => `Sélectionné\u00A0: ${row}.`,
  deselectedRow: (row) => `Désélectionné\u00A0: ${row}.`,
  longPressToSelect: "Appuyez longuement pour sélectionner plusieurs éléments.",
  longPressToOpen: "Appuyez longuement, ou appuyez sur Alt et la flèche vers le bas, pour ouvrir le menu.",
  dismiss: "Fermer",
  suggestions: "Suggestions",
  clearSearch: "Effacer la recherche",
  nothingChosen: "Choisissez dans la liste",
};
