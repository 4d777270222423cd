import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Жаю",
  collapse: "Жию",
  select: "Таңдау",
  selectedRow: (row) => `${row}: таңдалды.`,
  deselectedRow: (row) => `${row}: таңдау алынды.`,
  longPressToSelect: "Бірнешеуін таңдау үшін басып тұрыңыз.",
  dismiss: "Жабу",
  suggestions: "Нұсқалар",
  clearSearch: "Іздеуді тазалау",
};
