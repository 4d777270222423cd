import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "同じタイトルのページがすでにあるため、コピーのタイトルにはポータルが語句を付け足します。",
  "address-taken": ({ bySett }) =>
    bySett
      ? "アドレスは使用中です（ごみ箱内のページも含みます）。ポータルが末尾に英字4文字を追加します。"
      : "アドレスは使用中ですが、設定を変更する権限がないためそのままになります。2つのページが同じアドレスになります。",
  "becomes-home-page": () => "サイトにまだページがないため、コピーがトップページになります。",
  "site-goes-live": () =>
    "コピー先サイトは公開されていません。コピーを公開すると、サイト全体が公開されます。",
  "folders-go-live": ({ titles }) => `コピーを公開すると、次のフォルダも有効になります：${list(titles)}`,
  "unpublished-edits-go-live": () =>
    "コピー元にはまだ公開されていない変更があります。コピーにも含まれ、訪問者に表示されます。",
  "unpublished-edits-are-copied": () => "コピー元に未公開の変更があります。コピーにも含まれます。",
  "live-for-a-moment": () =>
    "公開中のページをコピーすると、ポータルがコピーを自動的に公開します。コピーはすぐに下書きへ戻されます。",
  "may-not-publish": () => "コピー先サイトで公開する権限がないため、コピーは下書きのままになります。",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `公開すると次のフォルダの他のページも表示されてしまうため、ポータルはコピーを自動的に公開しません：${list(titles)}`,
  "may-not-edit-source": () =>
    "コピー元のサイトは閲覧しかできないため、コピーのブロックは一部編集できません。",
  "areas-of-the-source": () =>
    "一緒にコピーしない限り、コピーのヘッダーとフッターにはコピー元サイトのものが引き続き使われます。",
  "dynamic-address": () =>
    "コピー元はカタログの複数のアドレスで表示されます。コピーには引き継がれず、ブロックだけが残ります。",
  "system-page": () => "コピー元はシステムページですが、コピーは通常のページになります。",
  "area-page": () =>
    "コピー元は他のページのヘッダー、フッター、またはサイドバーですが、コピーは通常のページになります。",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "コピー元を数秒間だけごみ箱から出し、コピー後に戻します。"
      : "コピー元はごみ箱に入れたままにします。すべてのブロックがコピーされたかどうかは、後で確認します。",
  "same-title-in-plan": () =>
    "この実行で先にコピーされるページが同じ場所で同じタイトルになるため、このコピーのタイトルにはポータルが語句を付け足します。",
  "same-address-in-plan": () => "この実行で先にコピーされるページが、同じ場所で同じアドレスを使用します。",
  "may-not-undo": () =>
    "コピー先サイトでページを削除する権限がありません。不要になったコピーを自分で削除することはできません。",
  "may-not-rename": () =>
    "コピー先サイトで設定を変更する権限がありません。コピーのタイトルやアドレスを自分で変更することはできません。",
  "new-folder-is-inactive": () =>
    "新しいフォルダは、中のページが公開されるまで無効のままです。それまではアドレスにアクセスできません。",
  "copied-before": () => "このページは、以前の実行でこのサイトへコピー済みです。",
  "settings-not-allowed": () =>
    "コピー先サイトで設定を変更する権限がありません。コピーのタイトル、アドレス、設定はポータルが割り当てたままになります。",
  "wished-title-taken": ({ title }) => `コピー先には、タイトルが「${title}」のページが他にもあります。`,
  "renamed-where-taken": ({ title }) =>
    `コピー先ではタイトルが使用中のため、コピーのタイトルは「${title}」になります。`,
  "wished-address-taken": ({ code }) =>
    `アドレス「${code}」は使用中です（ごみ箱内のページも含みます）。ポータルが末尾に英字4文字を追加します。`,
  "wished-address-refused": ({ code }) =>
    `アドレス「${code}」はポータルに拒否されるため、コピーのアドレスはポータルが割り当てたものになります。`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) =>
    `アドレスが「${code}」のページは、ポータルに拒否されるためコピーできません。`,
  "other-kind": () => "種類の異なるサイト間ではコピーできません。",
  "may-not-read-source": () => "コピー元のサイトを閲覧する権限がありません。",
  "may-not-edit-target": () => "コピー先サイトにページを作成する権限がありません。",
  "target-site-gone": () => "コピー先サイトがもう存在しないか、閲覧権限がありません。",
  "may-not-restore": () => "このサイトのページをごみ箱から復元する権限がありません。",
  "target-folder-in-trash": ({ title }) => `コピー先フォルダがごみ箱にあります：${list([title])}`,
  "target-folder-gone": () =>
    "コピー先フォルダはもう存在しません。このままではサイトの最上位にコピーされます。",
  "source-folder-in-trash": ({ title }) => `コピー元は、ごみ箱内の次のフォルダにあります：${list([title])}`,
  "source-gone": () => "コピー元のページはもう存在しません。",
  "target-folder-not-made": ({ title }) =>
    `このページのコピー先となるフォルダを作成できませんでした：${list([title])}`,
  "title-taken": ({ title }) =>
    `タイトルが「${title}」のページがすでにあります。同じタイトルではコピーしない設定です。`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "コピー元の設定でアドレスを変更してから、もう一度コピーしてください。",
  "other-kind": () => "同じ種類のコピー先を選択してください。",
  "may-not-read-source": () => "ポータル管理者に閲覧権限を依頼してください。",
  "may-not-edit-target": () =>
    "別のサイトを選択するか、ポータル管理者にこのサイトの編集権限を依頼してください。",
  "target-site-gone": () => "一覧を更新して、別のサイトを選択してください。",
  "may-not-restore": () => "ごみ箱内のままコピーするか、ページの削除と復元ができる人に依頼してください。",
  "target-folder-in-trash": () =>
    "「サイト」セクションでフォルダを復元するか、別のフォルダを選択してください。",
  "target-folder-gone": () => "一覧を更新して、別のフォルダを選択してください。",
  "source-folder-in-trash": () => "先に「サイト」セクションでフォルダを復元してください。",
  "source-gone": () => "一覧を更新して、別のページを選択してください。",
  "target-folder-not-made": () =>
    "コピー先サイトのフォルダを確認してから、このページを再試行するか、別のフォルダを選択してください。",
  "title-taken": () =>
    "コピーに別のタイトルを付けるか、タイトルが使用中の場合もコピーする設定にしてください。",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "選択したフォルダではなく、サイトの最上位にあります。「サイト」セクションで移動してください。",
  "landed-elsewhere": () =>
    "選択したフォルダとは別のフォルダにあります。「サイト」セクションで移動してください。",
  "other-site": () => "選択したサイトとは別のサイトにあります。",
  "other-title": ({ expected }) => `タイトルが、予定していた「${expected}」と異なります。`,
  "other-address": ({ expected }) => `アドレスが、予定していた「${expected}」と異なります。`,
  "same-address-as-another-page": () =>
    "別のページとアドレスが重複しています。どちらが訪問者に表示されるかはポータルによって決まります。いずれかのアドレスを変更してください。",
  "not-published": () => "公開されていません。",
  "published-against-wish": () => "下書きを指定しましたが、公開されています。",
  "blocks-missing": ({ codes }) => `ポータルがコピーできなかった次のブロックがありません：${list(codes)}`,
  "no-blocks": () =>
    "コピー元にはブロックがありますが、コピーには1つもありません。このコピーをごみ箱へ移動し、別の方法でコピーし直してください。",
  "blocks-not-compared": () =>
    "コピー元とブロックを比較できませんでした。エディタでコピーを開いて確認してください。",
  "site-switched-on": () =>
    "ポータルがコピー先サイトを公開しました。意図していない場合は、サイトの設定で公開を停止してください。",
  "folders-switched-on": ({ titles }) => `ポータルが次のフォルダを有効にしました：${list(titles)}`,
  "became-home-page": () => "サイトのトップページになりました。",
  "in-trash": () => "ごみ箱にあります。",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "このコピーと同じようなページが他に#件あります",
    })}（ID：${list(pages.map(({ pageId }) => String(pageId)))}）。ブラウザまたはネットワークがリクエストを2回送信した可能性があります。確認して、不要なものをごみ箱へ移動してください。`,
  "source-left-restored": () => "コピー元をごみ箱へ戻せませんでした。公開はされていません。",
});
