import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "実行履歴",
  onlyHere: "このポータルでのあなたの履歴として、このブラウザにのみ保存されます。",
  notLasting:
    "このブラウザではPage Copierのデータが保存されません。Page Copierを閉じるか再読み込みすると、履歴は失われます。",
  back: "コピーに戻る",
  loading: "実行履歴を検索しています…",
  failed: {
    title: "実行履歴を読み込めませんでした",
    text: "ブラウザに保存されたデータを取得できませんでした。再試行するか、先にPage Copierの他のタブを閉じてください。",
  },
  empty: {
    title: "実行履歴はまだありません",
    text: "ページをコピーすると、実行ごとのレポートをここでいつでも確認できます。",
  },
  runs: "実行履歴",
  started: (moment) => `${moment}の実行`,
  finished: "完了",
  interrupted: "未完了",
  from: "コピー元",
  to: "コピー先",
  copied: "コピー済み",
  copiedOf: (done, total) => `${done}／${total}`,
  unknownOutcomes: (number) => count(number, { other: "結果が不明なコピー#件" }),
  undone: (number) => count(number, { other: "コピー#件を取り消し済み" }),
  open: "レポートを開く",
  forget: "履歴を削除",
  sure: {
    title: "この実行の履歴を削除しますか？",
    text: "削除されるのはこのブラウザの記録だけです。ポータルは変更されず、コピーしたページもそのまま残ります。",
  },
  keep: "残す",
  problems: {
    gone: {
      title: "この実行の履歴はもうありません",
      text: "別のタブで削除された可能性があります。一覧を読み込み直しました。",
    },
    "other-version": {
      title: "この実行はPage Copierの別のバージョンで記録されました",
      text: "Bitrix24のページを再読み込みして最新バージョンにし、もう一度開いてください。改善しない場合は、コピー先サイトでコピーされた内容を確認してから、この履歴を削除してください。",
    },
    unreadable: {
      title: "この実行の記録が破損しています",
      text: "ポータル上のページには影響ありません。コピー先サイトでコピーされた内容を確認してから、この履歴を削除してください。",
    },
  },
});
