import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "新しいタブで開きます",
  tryAgain: "再試行",
  refresh: "更新",
  details: "サポート用の詳細情報",

  start: {
    connecting: "Bitrix24に接続しています…",
    outside: {
      title: "Page CopierはBitrix24の中で動作します",
      text: "「サイト」セクションのページをコピーするアプリで、表示元のポータルを通じてサインインします。単独で開いた場合は、接続先のポータルがありません。",
      advice:
        "Bitrix24を開き、左メニューからPage Copierを選択してください。メニューにない場合は、ポータル管理者が「開発者リソース」から追加できます。",
    },
    silent: (portal) => ({
      title: "ポータルが応答しません",
      text: `${portal}にサインイン情報を要求しましたが、15秒以内に応答がありませんでした。`,
      advice:
        "Bitrix24のページを再読み込みしてください（F5）。改善しない場合は、ブラウザの拡張機能がフレームをブロックしている可能性があります。",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "アプリが別の場所に埋め込まれています",
      text: `フレームが示すポータルは${expected}ですが、実際に埋め込まれているページは${actual}です。データは何も送信していません。`,
      advice: "お使いのBitrix24のメニューからPage Copierを開いてください。",
    }),
    crashed: {
      title: "アプリのエラーによりPage Copierが停止しました",
      text: "それまでにポータルへ送信した処理は取り消されていません。もう一度コピーする前に、コピー先サイトを確認してください。",
      advice:
        "アプリを再読み込みしてください。再び発生する場合は、下の詳細情報をアプリの担当者にお伝えください。",
    },
    partMissing: {
      title: "アプリの一部を読み込めませんでした",
      text: "接続が切れたか、開いている間にアプリが更新されました。ポータルには何も送信しておらず、失われたデータもありません。",
      advice:
        "もう一度お試しください。改善しない場合は、アプリを再読み込みしてください。進行中の実行は続きから再開されます。",
    },
    reload: "再読み込み",
    listsFailed: "サイトを読み込めませんでした",
  },

  kinds: {
    PAGE: "サイトとストア",
    KNOWLEDGE: "ナレッジベース",
    GROUP: "ワークグループのナレッジベース",
    VIBE: "Vibe",
  },

  status: {
    published: "公開",
    draft: "下書き",
    unpublishedEdits: "未公開の変更あり",
    trashed: "ごみ箱内",
    homePage: "トップページ",
    area: "ヘッダーまたはフッター",
    system: "システムページ",
    siteOff: "未公開",
    folderOff: "無効",
    root: "サイトの最上位",
    modified: (date) => `更新日：${date}`,
  },

  failure: {
    code: "コード",
    method: "リクエスト",
    status: "HTTPステータス",
    portalSays: "ポータルからのメッセージ",
    kind: "結果",
    kinds: {
      "not-run": "実行されませんでした",
      refused: "拒否されました",
      unsure: "実行された可能性があります",
      session: "ポータルがアプリを受け付けなくなりました",
      malformed: "応答を読み取れませんでした",
    },
  },
};
