import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Expandir",
  collapse: "Contraer",
  select: "Seleccionar",
  selectedRow: (row) => `Se seleccionó: ${row}.`,
  deselectedRow: (row) => `Se quitó de la selección: ${row}.`,
  longPressToSelect: "Mantenga presionado para seleccionar varios elementos.",
  dismiss: "Cerrar",
  suggestions: "Sugerencias",
  clearSearch: "Borrar la búsqueda",
};
