import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "展開",
  collapse: "收合",
  select: "選取",
  selectedRow: (row) => `已選取 ${row}。`,
  deselectedRow: (row) => `已取消選取 ${row}。`,
  longPressToSelect: "長按即可選取多個項目。",
  dismiss: "關閉",
  suggestions: "建議",
  clearSearch: "清除搜尋",
};
