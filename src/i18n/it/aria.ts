import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Espandi",
  collapse: "Comprimi",
  select: "Seleziona",
  selectedRow: (row) => `${row}: selezione aggiunta.`,
  deselectedRow: (row) => `${row}: selezione rimossa.`,
  longPressToSelect: "Tieni premuto per selezionare più elementi.",
  longPressToOpen: "Tieni premuto, oppure premi Alt e freccia giù, per aprire il menu.",
  dismiss: "Chiudi",
  suggestions: "Suggerimenti",
  clearSearch: "Cancella la ricerca",
  nothingChosen: "Scegli dall’elenco",
};
