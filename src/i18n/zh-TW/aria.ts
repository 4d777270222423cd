import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "展開",
  collapse: "收合",
  select: "選取",
  selectedRow: (row) => `已選取 ${row}。`,
  deselectedRow: (row) => `已取消選取 ${row}。`,
  longPressToSelect: "長按即可選取多個項目。",
  longPressToOpen: "長按，或按 Alt 和向下鍵，即可開啟選單。",
  dismiss: "關閉",
  suggestions: "建議",
  clearSearch: "清除搜尋",
  nothingChosen: "從清單中選取",
};
