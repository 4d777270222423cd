import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "タイトルに語句が追加される",
  "address-taken": "アドレスが使用中",
  "becomes-home-page": "トップページになる",
  "site-goes-live": "サイトが公開される",
  "folders-go-live": "フォルダが有効になる",
  "unpublished-edits-go-live": "未公開の変更が公開される",
  "unpublished-edits-are-copied": "未公開の変更もコピーされる",
  "live-for-a-moment": "一時的に公開される",
  "may-not-publish": "公開する権限がない",
  "stays-draft-in-inactive-folder": "下書きのまま",
  "may-not-edit-source": "コピー元は閲覧のみ可能",
  "areas-of-the-source": "ヘッダーとフッターはそのまま",
  "dynamic-address": "動的アドレスが失われる",
  "system-page": "システムページ",
  "area-page": "ヘッダー、フッター、サイドバー",
  "source-in-trash": "コピー元がごみ箱内",
  "same-title-in-plan": "計画内でタイトルが重複",
  "same-address-in-plan": "計画内でアドレスが重複",
  "may-not-undo": "取り消す権限がない",
  "may-not-rename": "名前を変更する権限がない",
  "new-folder-is-inactive": "新しいフォルダが無効",
  "copied-before": "以前にコピー済み",
  "settings-not-allowed": "ポータルの既定のまま",
  "wished-title-taken": "同じタイトルが存在",
  "renamed-where-taken": "番号が付く",
  "wished-address-taken": "新しいアドレスが使用中",
  "wished-address-refused": "新しいアドレスが拒否される",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "実行内容",
    publication: "コピーの公開状態",
    wishes: {
      draft: { title: "下書き", text: "公開するまで誰にも表示されません。" },
      "as-source": { title: "コピー元と同じ", text: "コピー元が公開されている場合は公開します。" },
      published: { title: "公開", text: "訪問者がすぐに閲覧できます。" },
    },
    trashedSource: "このページはごみ箱にあります。どのようにコピーしますか？",
    trashedWays: {
      restore: {
        title: "復元してコピーし、ごみ箱へ戻す",
        text: "確実な方法です。ページは未公開のまま数秒間だけごみ箱から出され、その後ごみ箱へ戻ります。",
      },
      "as-it-is": {
        title: "ごみ箱内のままコピーする",
        text: "コピー元には手を加えません。ポータルによってはブロックがコピーされないことがあるため、結果を確認してお知らせします。",
      },
    },
    noRestoreRight: "このサイトのページを復元する権限がありません。",
    source: "ページ",
    goesTo: "コピー先",
    willBeCalled: "タイトル",
    address: "アドレス",
    addressWithSuffix: (code) => `${code}_＋ポータルが決める英字4文字`,
    statusAfterwards: "公開状態",
    warnings: (amount) => count(amount, { other: "注意事項#件" }),
    cannotCopy: "コピーできません",
    copy: "ページをコピー",
    choosePage: "コピーするページを選択してください。",
    chooseTarget: "コピー先を選択してください。",
    chooseTrashedWay: "ごみ箱内のページのコピー方法を選択してください。",
    repairRule: "コピーの名前に使う正規表現を修正してください。",
    checking: "コピー先を確認しています…",
    readingPages: (soFar) =>
      count(soFar, { other: "サイトのすべてのページを読み込んでいます：現在#ページ…" }),
    checkingTargets: (read, of) =>
      `コピー先を確認しています：${number(of)}件中${number(read)}件を読み込みました…`,
    targetFailed: "コピー先サイトを読み込めませんでした",
    notAdapted: "コピー元から変わらない内容",
    plain: {
      shared: "コピー元とコピーで共有",
      files: "画像とファイルはコピーされず、コピー元と共有されます。",
      fromPortal:
        "フォームや商品など、ブロックに表示されるポータルのデータ：どちらにも同じものが表示されます。",
      areas: "ヘッダー、フッター、サイドバー：コピーでもコピー元のものが引き続き使われます。",
      areasUnlessCopied:
        "ヘッダー、フッター、サイドバー：一緒にコピーしない限り、コピー元のものが引き続き使われます。",
      notCopied: "コピーされないもの",
      history: "閲覧数、変更履歴、日付、作成者：コピーはあなたが作成した新しいページとして扱われます。",
      lostBlocks:
        "ポータルで提供されなくなったブロックや、コピー先で使えないブロック：不足しているものはレポートに表示されます。",
      siteRoles: "トップページ、エラーページ、システムページとしての役割と、カタログの動的アドレス。",
      anchors: "手動で付けたアンカー：ポータルが新しいアンカーを作成します。",
      asItIs: "そのまま引き継がれるもの",
      links: "他のページへのリンク：リンク先は変わりません。",
      linksOutside: {
        leave: "コピーしないページへのリンク：リンク先は変わらず、件数がレポートに表示されます。",
        "earlier-copy":
          "コピーしないページへのリンク：同じサイトに以前の実行のコピーがあればそのコピーへのリンクに変わり、なければリンク先は変わりません。",
        list: "コピーしないページへのリンク：リンク先は変わらず、一覧がレポートに表示されます。",
      },
      drafts: "コピー元の未公開の変更と非表示のブロック。",
      markers: "現在の年などの差し込み項目：コピーした時点の値に固定されます。",
      settings: "カウンター、検索エンジン、ソーシャルメディアの設定。",
      afterwards: "すべてのコピーの作成後に行うこと",
      titles: (copies) => count(copies, { other: "コピー#件にタイトルを設定" }),
      addresses: (copies) => count(copies, { other: "コピー#件にアドレスを設定" }),
      cleaned: (copies) => count(copies, { other: "コピー#件から、コピー元固有の設定を消去" }),
      linked: (copies) => count(copies, { other: "コピー#件で、同じサイトのコピーへ変更すべきリンクを検索" }),
    },

    number,
    copies: (copies) => count(copies, { other: "コピー#件" }),
    reviewCopies: (copies) => count(copies, { other: "コピー#件を確認" }),
    nothingToCopy: "選択した中にページがありません。",
    pageLimit: (published) =>
      count(published, {
        other:
          "コピー#件を公開します。プランによっては公開ページ数に上限があり、残りの数は確認できません。上限を超えたコピーは下書きのままとなり、レポートに表示されます。",
      }),
    sum: {
      copies: "コピー",
      targets: "コピー先サイト",
      folders: "先に作成するフォルダ",
      impossible: "コピー不可",
      time: "所要時間",
      warnings: "注意事項",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `ごみ箱内のフォルダがアドレス「${code}」を使用しているため、新しいフォルダは別のアドレスになります。`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "フォルダ#件を先に作成します" }),
    showMore: (more) => count(more, { other: "さらに#件を表示" }),

    openPlan: "保存した計画を開く…",
    fileUnreadable: {
      title: "ファイルを読み込めませんでした",
      text: "ブラウザがファイルを取得できませんでした。もう一度選択するか、複製したファイルを選択してください。",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "1分未満";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "最大#分" : "最大#時間" });
    case "about":
      return count(high, { other: minutes ? "約#分" : "約#時間" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `約${low}～#分` : `約${low}～#時間` });
    }
  }
}
