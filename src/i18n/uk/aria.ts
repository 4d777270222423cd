import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Розгорнути",
  collapse: "Згорнути",
  select: "Вибрати",
  selectedRow: (row) => `${row}: вибрано.`,
  deselectedRow: (row) => `${row}: вибір знято.`,
  longPressToSelect: "Натисніть і утримуйте, щоб вибрати кілька.",
  dismiss: "Закрити",
  suggestions: "Варіанти",
  clearSearch: "Очистити пошук",
};
