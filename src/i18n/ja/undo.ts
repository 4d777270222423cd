import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "コピー#件を取り消す" }),
    undoPicked: (number) => count(number, { other: "選択したコピー#件を取り消す" }),
    undoOne: "取り消す",
    undoChanged: "それでも取り消す",
    pick: (title) => `「${title}」を選択`,
    pickShown: "表示中のすべてを選択",
    pickNone: "選択を解除",
    restoreRows: (number) => count(number, { other: "コピー#件を復元" }),
    restoreOne: "復元",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "コピー#件は、その後変更されたため残っています" }),
      kept: (number) => count(number, { other: "コピー#件を取り消せませんでした" }),
      notRestored: (number) => count(number, { other: "コピー#件を復元できませんでした" }),
      trashed: (number) => count(number, { other: "コピー#件を取り消しました" }),
      gone: (number) => count(number, { other: "コピー#件はすでになくなっていました" }),
      restored: (number) => count(number, { other: "コピー#件を復元しました" }),
    },
    titles: {
      undone: (title) => `「${title}」のコピーを取り消しました`,
      gone: (title) => `「${title}」のコピーはすでになくなっていました`,
      changed: (title) => `「${title}」のコピーは、その後変更されたため残っています`,
      kept: (title) => `「${title}」のコピーを取り消せませんでした`,
      restored: (title) => `「${title}」のコピーを復元しました`,
      notRestored: (title) => `「${title}」のコピーを復元できませんでした`,
    },
    totals: {
      trashed: (number) => count(number, { other: "ごみ箱内のコピー#件" }),
      gone: (number) => count(number, { other: "すでになくなっていたコピー#件" }),
      changed: (number) => count(number, { other: "その後変更されたコピー#件" }),
      kept: (number) => count(number, { other: "残っているコピー#件" }),
      restored: (number) => count(number, { other: "復元したコピー#件" }),
      notRestored: (number) => count(number, { other: "復元できなかったコピー#件" }),
    },
    states: {
      asked: "取り消す予定でしたが、順番が来る前に実行が終了しました。",
      sent: "ごみ箱への移動中に実行が中断されました。",
      trashed: "取り消しました。ごみ箱にあります。",
      changed: "取り消す予定でしたが、その後変更されたため残っています。",
      "restore-asked": "復元する予定でしたが、順番が来る前に実行が終了しました。",
      restored: "取り消した後、復元しました。",
      "not-restored": "まだごみ箱にあるか、ごみ箱からもなくなりました。ポータルには表示されていません。",
      deleted: "ポータルで削除されていたため、取り消すものはありませんでした。",
      inTrash: "すでにごみ箱に入っていました。",
      notPublished: "下書きとして復元しました。再公開はできませんでした。",
    },
    refusals: {
      "home-page": () =>
        "サイトのトップページです。他のページがある間は、トップページをごみ箱へ移動できません。",
      "other-site": () => "別のサイトへ移動されたため、この実行で作成した場所にありません。",
      "not-made-by-run": () => "ポータルの情報では他の人が作成したページのため、変更しませんでした。",
      stopped: () => "順番が来る前に停止されました。",
      refused: () => "ごみ箱への移動がポータルに拒否されました。",
      "not-seen": () => "ポータルのごみ箱に表示されていません。",
    },
    whatToDo: {
      "home-page": () =>
        "サイトの設定で別のトップページを指定してから、もう一度取り消してください。または、先に他のコピーを取り消してください。",
      "other-site": () => "不要な場合は、移動先のサイトでごみ箱へ移動してください。",
      "not-made-by-run": () =>
        "「サイト」セクションで確認し、自分のページであればそこでごみ箱へ移動してください。",
      stopped: () => "必要なときにもう一度取り消してください。",
      refused: () => "「サイト」セクションでごみ箱へ移動するか、権限のある人に依頼してください。",
      "not-seen": () => "もう一度取り消すか、「サイト」セクションで確認してください。",
    },
    keptRows: (number) => count(number, { other: "コピー#件を取り消せませんでした" }),
    again: (number) => count(number, { other: "コピー#件をもう一度取り消す" }),
    trashedFolders: (number) => count(number, { other: "ごみ箱内のフォルダ#件" }),
    restoredFolders: (number) => count(number, { other: "復元したフォルダ#件" }),
    keptFolders: {
      "not-empty": (title) => `フォルダ「${title}」には他のものが入っているため、残しました。`,
      "not-made-by-run": (title) => `フォルダ「${title}」は実行前から存在していたため、残しました。`,
      refused: (title) => `フォルダ「${title}」のごみ箱への移動がポータルに拒否されました。`,
    },
    watch: undoWatch(format),
  };
}
