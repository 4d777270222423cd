import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "名前、設定、リンク",
  totals: {
    renamed: (number) => count(number, { other: "コピー#件に新しい名前を設定" }),
    cleaned: (number) => count(number, { other: "コピー#件をクリーンアップ" }),
    settingsFailed: (number) => count(number, { other: "新しい名前や設定が反映されていないコピー#件" }),
    toCopies: (number) => count(number, { other: "リンク#件をコピーへのリンクに変更" }),
    toEarlierCopies: (number) => count(number, { other: "リンク#件を以前の実行のコピーへのリンクに変更" }),
    outside: (number) => count(number, { other: "コピーしていないページへのリンク#件" }),
    broken: (number) => count(number, { other: "コピー元ですでに切れていたリンク#件" }),
    unreachable: (number) => count(number, { other: "変更できないリンクを含むブロック#件" }),
    unseen: (number) => count(number, { other: "リンクを確認できないコンポーネントのブロック#件" }),
    anchors: (number) => count(number, { other: "アンカー#件を復元" }),
    areas: (number) => count(number, { other: "ヘッダー、フッター、サイドバー#件をコピーに差し替え" }),
    linksFailed: (number) => count(number, { other: "一部のリンクを変更できなかったコピー#件" }),
  },
  nothing: "コピー内に変更が必要なリンクはありませんでした。",
  asWished: "指定どおり",
  remarks: {
    "other-title": ({ wished }) =>
      `コピーのタイトルに「${wished}」を指定しましたが、ポータルでは別のタイトルになっています。`,
    "other-address": ({ wished }) =>
      `コピーのアドレスに「${wished}」を指定しましたが、ポータルが別のアドレスを割り当てました。`,
    "not-published-again": () =>
      "新しい設定を訪問者に表示するにはコピーの再公開が必要ですが、再公開できませんでした。",
    "settings-failed": () => "コピーに新しい名前と設定を反映できませんでした。",
    "settings-open": () => "コピーに新しい名前と設定を反映する前に、実行が終了しました。",
    "links-failed": () => "コピー内の一部のリンクを、他のコピーへのリンクに変更できませんでした。",
    "links-open": () => "コピー内のリンクを他のコピーへのリンクに変更する前に、実行が終了しました。",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "コピーのブロック#件に、変更できないリンクがあります。" }),
    "anchors-lost": ({ anchors }) => `コピー元にあった次のアンカーが、コピーにありません：${list(anchors)}`,
    "links-not-public": () =>
      "変更したリンクを訪問者に表示するにはコピーの再公開が必要ですが、再公開できませんでした。",
  },
  advice: {
    address: "ページの設定で変更してください。",
    open: "ポータルで変更するか、コピーを取り消してからページをもう一度コピーしてください。",
    links: "エディタでコピーを開き、リンクを変更してください。",
    anchors: "エディタでコピーを開き、ブロックにアンカーを設定し直してください。",
  },
  unreachable: {
    component: (block) => `${block}：コンポーネントのパラメーター内のリンクは変更されません。`,
    dynamic: (block) =>
      `${block}：ブロックの内容はリストから取得されており、その詳細ページはここでは変更できません。`,
    "no-way": (block) => `${block}：リンクだけを変更することはできません。他の内容も同時に変更されます。`,
    refused: (block) => `${block}：変更がポータルに拒否されました。`,
    "changed-otherwise": (block) => `${block}：ポータルの表示が、送信した内容と異なります。`,
  },
  leadsTo: (ids) => `リンク先：${ids}`,
  unseenLinks: "リンクを確認できないコンポーネントのブロック",
  outsideLinks: "コピーしていないページへのリンク",
  brokenLinks: "コピー元ですでに切れていたリンク",
  link: (block, pageId) => `ブロック${block}内の、ページ${pageId}へのリンク`,
  times: (number) => count(number, { other: "#回" }),
});
