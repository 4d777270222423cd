import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "展開",
  collapse: "折りたたむ",
  select: "選択",
  selectedRow: (row) => `${row}を選択しました。`,
  deselectedRow: (row) => `${row}の選択を解除しました。`,
  longPressToSelect: "長押しすると複数選択できます。",
  dismiss: "閉じる",
  suggestions: "候補",
  clearSearch: "検索をクリア",
};
