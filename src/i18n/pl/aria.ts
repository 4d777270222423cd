import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Rozwiń",
  collapse: "Zwiń",
  select: "Zaznacz",
  selectedRow: (row) => `Zaznaczono: ${row}.`,
  deselectedRow: (row) => `Usunięto zaznaczenie: ${row}.`,
  longPressToSelect: "Naciśnij i przytrzymaj, aby zaznaczyć kilka pozycji.",
  dismiss: "Zamknij",
  suggestions: "Podpowiedzi",
  clearSearch: "Wyczyść wyszukiwanie",
};
