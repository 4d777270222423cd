import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "正在撤回 # 個副本" }),
    restoring: (number) => count(number, { other: "正在還原 # 個副本" }),
  },
  now: {
    undoing: (left) => count(left, { other: "正在檢查 # 個副本並移至資源回收筒…" }),
    restoring: (left) => count(left, { other: "正在從資源回收筒還原 # 個副本…" }),
  },
  folders: {
    undoing: "正在將這次執行的空資料夾移至資源回收筒…",
    restoring: "正在讀取從資源回收筒還原的內容…",
  },
  done: { undoing: "在資源回收筒中", restoring: "已還原" },
  notDone: "未成功",
  left: "剩餘",
  summary: (left, percent) => count(left, { other: `剩下 # 個副本，已完成 ${percent}%。` }),
  rows: "相關副本",
  states: {
    asked: "等候中",
    sent: "正在移至資源回收筒",
    trashed: "在資源回收筒中",
    gone: "先前就已不存在",
    changed: "之後有變更：會請您確認",
    kept: "未能撤回",
    "restore-asked": "等候中",
    restored: "已還原",
    "not-restored": "未能還原",
  },
  confirmStop: {
    title: "要在這裡停止嗎？",
    text: "入口網站會先完成正在處理的內容。其他副本維持不變。",
  },
  stopping: "入口網站會先完成正在處理的內容。其他副本維持不變。",
  lasting: "請勿關閉此分頁。如果不慎關閉，請再次開啟 Page Copier 並繼續。",
});
