import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `「${title}」をコピーしています`,
  checking: "ページ、コピー先フォルダ、権限を確認しています…",
  copying: "ポータルがページをコピーしています…",
  copyingHint: "ブロックの多いページでは、1分ほどかかることがあります。",
  unsure: "応答が届きませんでした。コピーが作成されたか確認しています…",
  unsureHint:
    "二重に送信されることはありません。ページが作成されていないと確認できた場合にのみ、もう一度コピーします。",
  waitForPortal: (seconds) =>
    count(seconds, {
      other: "ポータルがまだコピーを処理している可能性があります。#秒後にもう一度確認します。",
    }),
  waitForLimit: (seconds) =>
    count(seconds, { other: "ポータルの制限により待機しています。#秒後に再開します。" }),
  finishing: "コピーを読み込み、コピー元と比較しています…",
  settings: "コピーに名前と設定を反映しています…",
  links: "コピー内のリンクを、コピーへのリンクに変更しています…",
  keepOpen: "完了するまで、このページを開いたままにしてください。",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "一時停止しています…",
    text: "ポータルで処理中のものは最後まで行われます。それ以降は送信しません。",
  },
  stopping: {
    title: "停止しています…",
    text: "ポータルで処理中のものは最後まで行われます。待機中のものはコピーされません。",
  },
  offline: {
    title: "デバイスがオフラインです",
    text: "送信を止めています。接続が回復すると自動的に再開します。",
  },
  paused: {
    asked: { title: "一時停止中", text: "再開するまで何も送信しません。" },
    session: {
      title: "実行が止まっています",
      text: "これまでのコピーは保持され、二重に送信されることはありません。ポータルが再びアプリを受け付けるようになったら再開してください。",
    },
    interrupted: {
      title: "実行が中断されました",
      text: "二重に送信されることはありません。再開すると、中断時に処理中だったものを先に確認します。",
    },
  },
  begun: (moment) => `${moment}に開始しました。`,
  held: {
    "rate-limit": {
      title: "ポータルの制限により待機中",
      text: "ポータルへのリクエストが多すぎます。この上限は他のアプリと共有されています。",
    },
    "operating-limit": {
      title: "ポータルの処理時間の回復待ち",
      text: "10分間にコピーへ割り当てられる処理時間を使い切りました。エラーではありません。",
    },
  },
  goesOnIn: (time) => `自動的に再開するまで：${time}`,
};

const steering: RunSteeringMessages = {
  pause: "一時停止",
  resume: "再開",
  stop: "停止",
  confirmStop: {
    title: "実行を停止しますか？",
    text: "コピー中のページは最後まで処理されます。待機中のものはコピーされません。削除されるものはありません。",
  },
  stopNow: "停止する",
  doNotStop: "停止しない",
  otherTab: {
    title: "別のタブで実行中です",
    text: "ここには進行状況が表示されます。一時停止、再開、停止は実行中のタブで行ってください。そのタブを閉じると、ここで続行できます。",
  },
  notLasting: {
    title: "このブラウザにはアプリのデータを保存できません",
    text: "コピーの記録はこのタブにしかありません。実行が完了するまで、タブを閉じたり再読み込みしたりしないでください。",
  },
  lasting:
    "このタブを開いたままにしてください。閉じてしまった場合は、Page Copierを開き直して再開してください。二重にコピーされることはありません。",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "コピー#件を作成しています" }),
  windowTitle: (percent) => `${percent}%・Page Copier`,
  progress: "実行の進行状況",
  summary: (left, percent) => count(left, { other: `残り#件、${percent}%完了。` }),
  doneOf: (total, done) => count(total, { other: `コピー#件のうち${done}件が完了しています。` }),
  figures: {
    done: "コピー済み",
    toCheck: "うち確認待ち",
    toAdapt: "うち調整待ち",
    remarks: "うち注意事項あり",
    failed: "コピーできず",
    unsettled: "要確認",
    skipped: "スキップ",
    left: "残り",
    rate: "速度",
    time: "残り時間",
  },
  perMinute: (copies) => count(copies, { other: "毎分約#件" }),
  underOnePerMinute: "毎分1件未満",
  underAMinute: "1分未満",
  minutes: (minutes) => count(minutes, { other: "約#分" }),
  hours: (hours) => count(hours, { other: "約#時間" }),
  now: {
    folders: (left) => count(left, { other: "先にフォルダを作成しています。残り#件…" }),
    copying: (pages) => count(pages, { other: "ポータルが#ページをコピーしています…" }),
    looking: (pages) =>
      count(pages, { other: "応答が届きませんでした。コピー#件が作成されたか確認しています…" }),
    checking: "ページ、コピー先フォルダ、権限を確認しています…",
    finishing: "コピーを読み込み、コピー元と比較しています…",
    settings: (copies) => count(copies, { other: "コピー#件に名前と設定を反映しています…" }),
    links: (copies) => count(copies, { other: "リンクをコピーへのリンクに変更しています。残り#ページ…" }),
    limit: "ポータルの制限により待機しています。その後自動的に再開します…",
    ready: "準備しています…",
  },
  willBeAsked: (copies) =>
    count(copies, { other: "コピー#件は候補のページが複数あります。最後に確認をお願いします。" }),
  targets: "コピー先",
  copies: "コピー",
  show: "表示",
  filters: {
    all: "すべて",
    running: "実行中",
    done: "コピー済み",
    remarks: "注意事項あり",
    failed: "コピーできず",
    waiting: "待機中",
  },
  noneLikeThis: "現在、該当するコピーはありません。",
  states: {
    waiting: "待機中",
    checking: "確認中",
    copying: "コピー中",
    unsure: "応答なし、コピーを確認中",
    copied: "コピー済み、確認待ち",
    finishing: "コピー元と比較中",
    done: "コピー済み",
    withRemarks: "コピー済み（注意事項あり）",
    toAdapt: "コピー済み。名前とリンクは最後に反映します",
    unverified: "コピー済み、確認できませんでした",
    unknown: "コピーされたかどうか不明",
    ambiguous: "候補のページが複数あります。最後に確認をお願いします",
    refused: "コピーできませんでした",
    failed: "コピーできませんでした",
    takenOut: "確認時に除外",
    skipped: "実行の停止によりスキップ",
  },
});
