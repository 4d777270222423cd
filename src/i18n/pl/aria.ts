import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Rozwiń",
  collapse: "Zwiń",
  select: "Zaznacz",
  selectedRow: (row) => `Zaznaczono: ${row}.`,
  deselectedRow: (row) => `Usunięto zaznaczenie: ${row}.`,
  longPressToSelect: "Naciśnij i przytrzymaj, aby zaznaczyć kilka pozycji.",
  longPressToOpen: "Naciśnij i przytrzymaj albo użyj klawiszy Alt i strzałka w dół, aby otworzyć menu.",
  dismiss: "Zamknij",
  suggestions: "Podpowiedzi",
  clearSearch: "Wyczyść wyszukiwanie",
  nothingChosen: "Wybierz z listy",
};
