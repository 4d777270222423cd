import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Aufklappen",
  collapse: "Zuklappen",
  select: "Auswählen",
  selectedRow: (row) => `${row} ausgewählt.`,
  deselectedRow: (row) => `${row} nicht mehr ausgewählt.`,
  longPressToSelect: "Gedrückt halten, um mehrere auszuwählen.",
  longPressToOpen: "Gedrückt halten oder Alt und Pfeil nach unten drücken, um das Menü zu öffnen.",
  dismiss: "Schließen",
  suggestions: "Vorschläge",
  clearSearch: "Suche leeren",
  nothingChosen: "Aus der Liste auswählen",
};
