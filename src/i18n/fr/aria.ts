import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Développer",
  collapse: "Réduire",
  select: "Sélectionner",
  selectedRow: (row) => `Sélectionné\u00A0: ${row}.`,
  deselectedRow: (row) => `Désélectionné\u00A0: ${row}.`,
  longPressToSelect: "Appuyez longuement pour sélectionner plusieurs éléments.",
  dismiss: "Fermer",
  suggestions: "Suggestions",
  clearSearch: "Effacer la recherche",
};
