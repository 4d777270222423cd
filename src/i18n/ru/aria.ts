import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Развернуть",
  collapse: "Свернуть",
  select: "Выбрать",
  selectedRow: (row) => `${row}: выбрано.`,
  deselectedRow: (row) => `${row}: выбор снят.`,
  longPressToSelect: "Нажмите и удерживайте, чтобы выбрать несколько.",
  dismiss: "Закрыть",
  suggestions: "Варианты",
  clearSearch: "Очистить поиск",
};
