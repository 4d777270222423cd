import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "展开",
  collapse: "收起",
  select: "选择",
  selectedRow: (row) => `已选择 ${row}。`,
  deselectedRow: (row) => `已取消选择 ${row}。`,
  longPressToSelect: "长按可选择多项。",
  dismiss: "关闭",
  suggestions: "建议",
  clearSearch: "清除搜索",
};
