import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "どのページをコピーしますか？",
  kind: "種類",
  site: "サイト",
  chooseSite: "サイトを選択",
  searchSites: "名前またはアドレスで検索",
  noSuchSite: "該当するサイトはありません",
  pages: "ページ",
  search: "タイトル、アドレス、IDで検索",
  copiedThere: "以前にコピー済み",
  withTrash: "ごみ箱を表示",
  trash: "ごみ箱",
  loadingPages: "ページを読み込んでいます…",
  loadedSoFar: (loaded) => count(loaded, { other: "現在#ページ、続きを読み込んでいます…" }),
  pageCount: (number) => count(number, { other: "#ページ" }),
  failed: "このサイトのページを読み込めませんでした",
  stopped: "一部のページを読み込めませんでした",
  noMatch: (text) => `「${text}」に一致するページはありません。`,
  emptySite: {
    title: "ページはまだありません",
    text: "別のサイトを選択するか、ごみ箱を確認してください。",
  },
  noSites: {
    title: "閲覧できるサイトがありません",
    text: "「サイト」セクションでサイトを作成するか、ポータル管理者にアクセス権を依頼してください。",
  },
  kindUnreadable: (kind) => `「${kind}」の一覧を取得できませんでした。`,
  openedPageGone: {
    title: "選択したページが一覧にありません",
    text: "ごみ箱にあるか、サイトの閲覧権限がない可能性があります。他のページを選択することもできます。",
  },
  foundCount: (number) => count(number, { other: "#ページが見つかりました" }),
  nothingFound: "フィルターに一致するページはありません。",
  chosenGone: {
    title: (number) => count(number, { other: "選択したページまたはフォルダのうち#件が一覧にありません" }),
    text: "ごみ箱にあるか、すでに削除された可能性があります。一覧にないものはコピーされません。",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "#ページ" });
    if (folders === 0) return `${pagesText}を選択中`;
    return `${list([pagesText, count(folders, { other: "#フォルダ" })])}を選択中`;
  },
  moreToCome: "ページを読み込んでいます。フォルダ全体を選択した場合、その中のページは順次追加されます。",
  someUnread: "フォルダ全体を選択していても、読み込めなかったページは含まれません。",
  hidden: (number) => count(number, { other: "選択した#ページがフィルターで非表示になっています" }),
  selectAll: "すべて選択",
  selectFound: (number) => count(number, { other: "見つかった#件を選択" }),
  clear: "選択を解除",
  partly: "一部を選択中",
  filter: {
    open: "フィルターと並べ替え",
    active: (number) => count(number, { other: "フィルターと並べ替え・#件適用中" }),
    reset: "フィルターを解除",
    status: "公開状態",
    folder: "フォルダ",
    anyFolder: "すべてのフォルダ",
    searchFolders: "名前またはアドレスで検索",
    noSuchFolder: "該当するフォルダはありません",
    changed: "更新日",
    anyTime: "指定なし",
    days: (number) => count(number, { other: "過去#日間" }),
    sinceDay: "日付を指定",
    day: "この日以降に更新",
    sort: "並べ替え",
    orders: { title: "タイトル", date: "更新日", address: "アドレス", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "ポータルの日付表記では月と日を区別できないため、日付によるフィルターや並べ替えは利用できません。",
      "unknown-format":
        "ポータルの日付形式を認識できないため、日付によるフィルターや並べ替えは利用できません。",
    },
  },
});
