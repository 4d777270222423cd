import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Expandir",
  collapse: "Recolher",
  select: "Selecionar",
  selectedRow: (row) => `Selecionado: ${row}.`,
  deselectedRow: (row) => `Seleção removida: ${row}.`,
  longPressToSelect: "Mantenha pressionado para selecionar vários itens.",
  dismiss: "Fechar",
  suggestions: "Sugestões",
  clearSearch: "Limpar a busca",
};
