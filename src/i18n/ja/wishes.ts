import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "コピーの名前と設定",
  nothing: "ポータルの既定のまま",
  reset: "すべてポータルの既定に戻す",
  summary: {
    titles: (rule) => `タイトル：${rule}`,
    addresses: (rule) => `アドレス：${rule}`,
    prefix: (text) => `先頭に「${text}」`,
    suffix: (text) => `末尾に「${text}」`,
    replaced: (search, replaceBy) => `「${search}」を「${replaceBy}」に置換`,
    removed: (search) => `「${search}」を削除`,
    whereTaken: {
      skip: "タイトルが使用中ならスキップ",
      rename: "タイトルが使用中なら番号を追加",
    },
    links: "リンク先をコピーに変更",
    cleanUp: "コピーをクリーンアップ",
    byHand: (copies) => count(copies, { other: "手動で名前を付けたコピー#件" }),
  },
  title: { heading: "タイトル", prefix: "タイトルの前に追加", suffix: "タイトルの後に追加" },
  address: { heading: "アドレス", prefix: "アドレスの前に追加", suffix: "アドレスの後に追加" },
  search: "置換前",
  replaceBy: "置換後",
  searchAs: "置換前の文字列の種類",
  searchKinds: { text: "テキスト", pattern: "正規表現" },
  patternProblems: {
    bad: (reason) => `正規表現が正しくありません：${reason}`,
    tooLong: (longest) => `正規表現は${longest}文字以内で入力してください。`,
    mayHang:
      "繰り返しの中に、別の繰り返しまたは選択肢が含まれています。検索が何時間も終わらないおそれがあるため、この正規表現は使用しません。",
  },
  insertInto: (field) => `「${field}」に挿入：`,
  placeholders: {
    site: "コピー先サイトのタイトル",
    date: "今日の日付",
    n: "サイト内でのコピーの番号",
  },
  becomes: (before, after) => `「${before}」は「${after}」になります。`,
  stays: (before) => `「${before}」は変わりません。`,
  refusedAddress:
    "このアドレスはポータルに拒否されるため、コピーのアドレスはポータルが割り当てたものになります。",
  noExample: "ページを選択すると例が表示されます。",
  whereTaken: "タイトルが使用中の場合",
  whereTakenWays: {
    copy: { title: "そのままコピー", text: "2つのページが同じタイトルになります。" },
    skip: { title: "スキップ", text: "そのコピー先にはコピーしません。" },
    rename: { title: "番号を追加", text: "コピーのタイトルは「… 2」「… 3」のようになります。" },
  },
  links: "リンク",
  linksAmong: "コピーするページ間のリンクを、コピーへのリンクに変更",
  linksAmongHint:
    "手動で付けたアンカーを復元し、一緒にコピーしたヘッダーとフッターを接続します。オフ：すべてのリンクは、コピー元を指したままになります。",
  linksOutside: "他のページへのリンク",
  linksOutsideWays: {
    leave: { title: "変更しない", text: "リンク先は変わりません。件数がレポートに表示されます。" },
    "earlier-copy": {
      title: "以前のコピー",
      text: "以前の実行で同じサイトに作成したコピーへのリンクに変更します。",
    },
    list: { title: "一覧に表示", text: "リンク先は変わりません。レポートに1件ずつ表示されます。" },
  },
  settings: "設定",
  cleanUp: "コピーをクリーンアップ",
  cleanUpHint: "検索エンジンに登録されないようにし、コピー元固有の設定を消去します。",
  cleanUpFields: "設定される内容",
  cleanUpGroups: {
    "search-engines": "検索エンジン",
    counters: "カウンター",
    pixels: "ピクセル",
    verification: "サイトの所有権確認",
    canonical: "正規URL",
    "open-graph": "ソーシャルメディア（Open Graph）",
  },
  switchedOff: "オフ",
  emptied: "空にする",
  byHand: {
    open: "タイトルとアドレスを変更…",
    heading: (title) => `「${title}」のコピーの名前`,
    title: "コピーのタイトル",
    address: "コピーのアドレス",
    problems: {
      title: {
        empty: "コピーのタイトルを入力してください。",
        "refused-shape": "このタイトルはポータルに拒否されます。",
        "taken-by-page": "コピー先に同じタイトルのページがあります。",
        "taken-in-trash": "ごみ箱内に同じタイトルのページがあります。",
        "taken-by-row": "この計画の別のコピーが、コピー先で同じタイトルになります。",
      },
      address: {
        empty: "コピーのアドレスを入力してください。",
        "refused-shape":
          "このアドレスはポータルに拒否されます。スラッシュや、「page_1_2」のように語の後に数字が2つ続く形式は使用できません。",
        "taken-by-page": "コピー先に同じアドレスのページがあるため、ポータルが末尾に英字4文字を追加します。",
        "taken-in-trash":
          "ごみ箱内のページが同じアドレスを使用しているため、ポータルが末尾に英字4文字を追加します。",
        "taken-by-row":
          "この計画の別のコピーが同じアドレスになるため、ポータルが末尾に英字4文字を追加します。",
      },
    },
    backToRules: "ルールに戻す",
    use: "この名前を使用",
    cancel: "キャンセル",
    mark: "手動で設定",
  },
  presets: {
    heading: "保存したオプション",
    use: (name) => `「${name}」を使用`,
    used: (name) => `「${name}」を適用しました`,
    forget: (name) => `「${name}」を削除`,
    sure: "保存したオプションを削除しますか？",
    onlyOptions: "削除されるのは保存したオプションだけです。現在の選択内容とページはそのまま残ります。",
    keep: "残す",
    saveHeading: "オプションを保存",
    name: "オプションの名前",
    whatIsSaved:
      "公開状態、フォルダ構成の維持、およびここでの設定がこのブラウザに保存されます。ページ、コピー先、個々のコピーに入力した内容は保存されません。",
    save: "保存",
    replace: (name) => `「${name}」を上書き`,
    saved: (name) => `「${name}」を保存しました`,
    refused: "このブラウザにはアプリのデータを保存できないため、オプションを保存できません。",
  },
});
