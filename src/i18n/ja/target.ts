import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "どこへコピーしますか？",
  samePlace: { title: "コピー元と同じ場所", text: "同じサイトの同じフォルダ。" },
  otherPlace: { title: "別の場所", text: "別のフォルダ、または同じ種類の別のサイト。" },
  place: "コピー先",
  site: "コピー先サイト",
  folder: "コピー先フォルダ",
  otherKindHint: (kind) => `「${kind}」のみ選択できます。異なる種類へはコピーできません。`,
  noEditRight: "ここにページを作成する権限がありません",
  noFolders: "フォルダなし",
  loading: "フォルダを読み込んでいます…",
  failed: "コピー先サイトのフォルダを読み込めませんでした",
  targetCount: (number) => count(number, { other: "コピー先#件" }),
  targets: "コピー先",
  addTarget: "コピー先を追加",
  newTarget: "新しいコピー先",
  newTargetHint: "場所を選択すると有効になります。",
  remove: (place) => `コピー先から削除：${place}`,
  removeNew: "新しいコピー先を削除",
  placeTaken: "この場所はすでにコピー先に指定されています。別のフォルダまたはサイトを選択してください。",
  siteTaken:
    "このサイトの最上位はすでにコピー先に指定されています。サイト内のフォルダ、または別のサイトを選択してください。",
  folderGone: "存在しないフォルダ",
  siteGone: "存在しないサイト",
  inNewFolder: "新しいフォルダへ…",
  inNewFolderNamed: (title) => `新しいフォルダへ：「${title}」`,
  newFolderTitle: "新しいフォルダのタイトル",
  newFolderHint:
    "最初のページをコピーする前に、上で選択したフォルダ内に作成されます。不要な場合は空欄にしてください。",
  newFolder: "新しいフォルダ",
  severalSites: {
    open: "複数のサイトを追加…",
    chooseFound: (number) => count(number, { other: "見つかった#件を選択" }),
    clear: "選択を解除",
    chosen: (number) => count(number, { other: "#サイトを選択中" }),
    add: (number) => count(number, { other: "#サイトを追加" }),
    alreadyTarget: "コピー先に指定済み",
  },
  keepFolders: "フォルダ構成を維持",
  keepFoldersHint:
    "オン：選択したフォルダをコピー先に同じ構成で作成します。同じアドレスのフォルダがある場合は、そのフォルダを使用します。オフ：すべてのページを同じ階層にコピーします。",
});
