import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

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

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
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

    screen: {
      heading: "コピー前の確認",
      counts: "この計画のコピー",
      rows: (rows) => count(rows, { other: "計画内のコピー#件" }),
      made: (rows) => count(rows, { other: "#件を作成" }),
      takenOut: (rows) => count(rows, { other: "#件を除外" }),
      impossible: (rows) => count(rows, { other: "#件はコピー不可" }),
      folders: (folders) => count(folders, { other: "フォルダ#件を先に作成" }),
      time: (time) => `所要時間の目安：${time}（ポータルの混雑状況により変わります）`,
      perTarget: (sites) => count(sites, { other: "コピー先サイト#件" }),
      whatIsNotAdapted: "コピーまたは調整されないもの",
      back: "戻る",
      save: "計画を保存",
      copyPages: (copies) => count(copies, { other: "#ページをコピー" }),
    },
    filter: {
      heading: "表示する内容",
      search: "タイトル、アドレス、場所で検索",
      target: "コピー先サイト",
      allTargets: "すべてのコピー先サイト",
      searchTargets: "名前またはアドレスで検索",
      noSuchTarget: "該当するコピー先サイトはありません",
      warning: "注意事項",
      anyWarning: "指定なし",
      searchWarnings: "種類を検索",
      noSuchWarning: "この計画に該当する種類はありません",
      show: "行",
      all: "すべて",
      withWarnings: (rows) => `注意事項あり（${number(rows)}）`,
      impossible: (rows) => `コピー不可（${number(rows)}）`,
      takenOut: (rows) => `除外（${number(rows)}）`,
      shown: (shown, all) => `${number(all)}件中${number(shown)}件を表示`,
      showEverything: "すべて表示",
    },
    list: {
      label: "コピー先別のコピー",
      keys: "矢印キーで移動、スペースキーで除外または除外の解除、Enterキーで詳細を表示します。",
      nothing: "一致するコピーはありません。",
      openGroups: "すべてのフォルダを開く",
      closeGroups: "すべてのフォルダを閉じる",
      takeOutShown: (rows) => count(rows, { other: "表示中の#件を除外" }),
      putBackShown: (rows) => count(rows, { other: "#件の除外を解除" }),
      copyThis: (title) => `${title}をコピー`,
      copyAllOf: (place) => `表示中のすべてを${place}へコピー`,
      takenOut: "除外",
      impossible: "コピー不可",
      madeFirst: "先に作成",
      loading: "続きを読み込み中…",
      tookOut: (rows) => count(rows, { other: "コピー#件を除外しました" }),
      putBack: (rows) => count(rows, { other: "コピー#件の除外を解除しました" }),
    },
    foldersMade: (folders) => count(folders, { other: "フォルダ#件を先に作成します" }),
    showMore: (more) => count(more, { other: "さらに#件を表示" }),

    openPlan: "保存した計画を開く…",
    fileUnreadable: {
      title: "ファイルを読み込めませんでした",
      text: "ブラウザがファイルを取得できませんでした。もう一度選択するか、複製したファイルを選択してください。",
    },
    changes: {
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
    },
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
