import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "タイトル",
  address: "アドレス",
  folder: "フォルダ",
  publication: "公開状態",
  content: "内容",
} as const;

const folderChanges = {
  "made-now": "このフォルダは新しく作成する必要があります。計画の保存時には存在していました。",
  "there-now": "このフォルダはすでに存在します。保存した計画では作成する予定でした。",
  "not-made":
    "このフォルダは作成されなくなりました。元のフォルダがなくなったか、コピーされるページがありません。",
  other: "このフォルダのアドレスまたは状態が、保存した計画と異なります。",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "計画の保存後に#件の変更がありました" }),
  text: "下の行は、ポータルの現状に基づく新しい計画です。同意するまで何も実行されません。",
  useNewPlan: "新しい計画を使用",
  accepted: "新しい計画を使用します",
  lookFirst: "先に変更内容を確認してください。",
  aspects,
  sentences: {
    "page-gone": () => "ページがなくなったか、閲覧権限がなくなりました。新しい計画には含まれません。",
    "page-trashed": () => "ページがごみ箱へ移動されました。",
    "page-changed": ({ aspects: changed }) =>
      `ページが変更されています：${list(changed.map((aspect) => aspects[aspect]))}`,
    "edits-not-comparable": () =>
      "計画を保存した人とあなたとでは日付の表記が異なるため、その後に編集されたページを特定できません。",
    "site-gone": () => "コピー先サイトがなくなったか、閲覧権限がなくなりました。",
    "folder-gone": () => "コピー先フォルダがなくなったか、ごみ箱にあります。",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "このコピーは、計画の保存時には可能でしたが、現在はできません。",
    "other-outcome": () => "ポータルでの結果が、保存した計画とは異なります。",
  },
  otherTitle: (saved, fresh) => `タイトル：「${saved}」ではなく「${fresh}」になります。`,
  otherAddress: (saved, fresh) => `アドレス：「${saved}」ではなく「${fresh}」になります。`,
  nowPublished: "公開されます。保存した計画では下書きでした。",
  nowDraft: "下書きになります。保存した計画では公開でした。",
});
