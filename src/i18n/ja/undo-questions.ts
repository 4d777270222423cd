import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "コピー#件をごみ箱へ移動しますか？" }),
    toTrash:
      "ごみ箱へ移動するのは、この実行で作成したページだけです。完全に削除されるものはありません。30日以内であればここから復元できます。その後、ポータルがごみ箱を空にします。",
    changed: "その後変更されたコピーは、いったん残します。後で1件ずつ確認してください。",
    evenIfChanged: "その後に加えられた変更も、一緒にごみ箱へ移動します。",
    published: (number) => count(number, { other: "うち#件は公開中です。訪問者に表示されなくなります。" }),
    folders: "この実行で作成したフォルダも、他に何も入っていなければごみ箱へ移動します。",
    targets: "コピー先",
    target: (site, copies) => `${site}（${copies}）`,
    confirm: (number) => count(number, { other: "コピー#件をごみ箱へ移動" }),
    cancel: "何も変更しない",
  },
  askRestore: {
    heading: (number) => count(number, { other: "コピー#件をごみ箱から復元しますか？" }),
    text: "入っていたフォルダとともに、元の場所へ復元されます。",
    published: (number) => count(number, { other: "うち#件は公開されていたため、再び公開されます。" }),
    confirm: (number) => count(number, { other: "コピー#件をごみ箱から復元" }),
    cancel: "何も変更しない",
  },
  changed: {
    title: (number) => count(number, { other: "作成後に変更されたコピーが#件あります" }),
    text: "これらはまだ残っています。ごみ箱へ移動するものにチェックを入れてください。それ以外はそのまま残ります。",
    changes: {
      title: ({ now }) => `タイトルが「${now}」に変更されています。`,
      address: ({ now }) => `アドレスが「${now}」に変更されています。`,
      publication: ({ now }) =>
        now === "published" ? "その後公開されました。" : "その後公開が停止されました。",
      moved: () => "別のフォルダへ移動されています。",
      edited: ({ modifiedText }) => `内容または設定が変更されています（${modifiedText}）。`,
      "not-known": () => "変更されたかどうか確認できません。",
    },
    allTheSame: (title) => `それでも「${title}」をごみ箱へ移動`,
    tickAll: "すべて選択",
    confirm: (number) => count(number, { other: "コピー#件をごみ箱へ移動" }),
    more: (number) => count(number, { other: "他の#件は下の一覧にあります。" }),
  },
});
