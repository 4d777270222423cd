import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Genişlet",
  collapse: "Daralt",
  select: "Seç",
  selectedRow: (row) => `${row} seçildi.`,
  deselectedRow: (row) => `${row} artık seçili değil.`,
  longPressToSelect: "Birden fazla öğe seçmek için basılı tutun.",
  dismiss: "Kapat",
  suggestions: "Öneriler",
  clearSearch: "Aramayı temizle",
};
