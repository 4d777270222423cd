import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Espandi",
  collapse: "Comprimi",
  select: "Seleziona",
  selectedRow: (row) => `${row}: selezione aggiunta.`,
  deselectedRow: (row) => `${row}: selezione rimossa.`,
  longPressToSelect: "Tieni premuto per selezionare più elementi.",
  dismiss: "Chiudi",
  suggestions: "Suggerimenti",
  clearSearch: "Cancella la ricerca",
};
