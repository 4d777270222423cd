import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "コピー#件を取り消しています" }),
    restoring: (number) => count(number, { other: "コピー#件を復元しています" }),
  },
  now: {
    undoing: (left) => count(left, { other: "コピー#件を確認し、ごみ箱へ移動しています…" }),
    restoring: (left) => count(left, { other: "コピー#件をごみ箱から復元しています…" }),
  },
  folders: {
    undoing: "この実行の空のフォルダをごみ箱へ移動しています…",
    restoring: "復元した内容を読み込んで確認しています…",
  },
  done: { undoing: "ごみ箱へ移動済み", restoring: "復元済み" },
  notDone: "処理できず",
  left: "残り",
  summary: (left, percent) => count(left, { other: `残り#件、${percent}%完了。` }),
  rows: "対象のコピー",
  states: {
    asked: "待機中",
    sent: "ごみ箱へ移動中",
    trashed: "ごみ箱内",
    gone: "すでになくなっていました",
    changed: "変更あり。後で確認をお願いします",
    kept: "取り消せませんでした",
    "restore-asked": "待機中",
    restored: "復元済み",
    "not-restored": "復元できませんでした",
  },
  confirmStop: {
    title: "ここで停止しますか？",
    text: "ポータルで処理中のものは最後まで行われます。他のコピーはそのまま残ります。",
  },
  stopping: "ポータルで処理中のものは最後まで行われます。他のコピーはそのまま残ります。",
  lasting:
    "このタブを開いたままにしてください。閉じてしまった場合は、Page Copierを開き直して再開してください。",
});
