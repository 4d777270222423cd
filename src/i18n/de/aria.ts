import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Aufklappen",
  collapse: "Zuklappen",
  select: "Auswählen",
  selectedRow: (row) => `${row} ausgewählt.`,
  deselectedRow: (row) => `${row} nicht mehr ausgewählt.`,
  longPressToSelect: "Gedrückt halten, um mehrere auszuwählen.",
  dismiss: "Schließen",
  suggestions: "Vorschläge",
  clearSearch: "Suche leeren",
};
