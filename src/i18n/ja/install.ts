import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Page Copierのインストール",
  intro: "このポータルにPage Copierを追加しています。数秒で完了します。",
  entryTitle: "Page Copierでコピー",
  steps: {
    add: (entryTitle) => `ページの設定メニューに「${entryTitle}」を追加`,
    clear: "以前のバージョンのメニュー項目を削除",
    note: "今後の修復に備えて、メニュー項目のリンク先を記録",
    finish: "インストールの完了をポータルに通知",
  },
  stepStates: {
    waiting: "待機中",
    working: "処理中",
    done: "完了",
    wasThere: "追加済み",
    nothingToDo: "対応不要",
    failed: "失敗",
    leftOut: "スキップ",
  },
  failed: {
    title: "インストールが完了していません",
    text: "失敗したステップがあります。再試行するか、メニュー項目なしで完了するまで、ポータルではPage Copierは未インストールとして扱われます。メニュー項目がなくても左メニューから利用でき、メニュー項目は後からアプリ内で追加できます。",
    without: "メニュー項目なしで完了",
  },
  notAdmin: {
    title: "Page Copierをインストールできるのは管理者だけです",
    text: "インストールすると、このポータルの全ユーザーに対して、ページの設定メニューに項目が追加されます。まだ何も変更していません。",
    advice:
      "Page Copierを一度開くよう、ポータル管理者に依頼してください。その後は、あなたも利用できるようになります。",
  },
  installedBefore: {
    title: "Page Copierはこのポータルにインストールされています",
    text: "ページの設定メニューの項目を確認しました。",
    advice: "左メニューからPage Copierを開いてください。",
  },
  notReloaded: {
    title: "ポータルがまだ再読み込みされていません",
    text: "インストールの完了をポータルに通知しましたが、このページが表示されたままです。",
    advice:
      "Bitrix24のページを再読み込みしてください（F5）。インストールが再び始まる場合は、アプリをインストールする権限がない可能性があります。ポータル管理者に確認してください。",
  },
  entry: {
    heading: "設定メニュー",
    text: (entryTitle) =>
      `各ページの設定メニューで「${entryTitle}」を選ぶと、そのページが選択された状態でPage Copierが開きます。`,
    known: {
      added: (date) => `メニュー項目は${date}に追加または確認されました。`,
      elsewhere: (address) =>
        `メニュー項目のリンク先が別のアドレスになっています。以前のバージョンのものと思われます：${address}`,
      removed: (date) => `メニュー項目は${date}に削除されました。`,
      unknown:
        "メニュー項目があるかどうかは不明で、ポータルに問い合わせることもできません。確認を実行すると、ない場合は追加されます。",
    },
    repair: "確認して修復",
    remove: "メニュー項目を削除",
    working: "ポータルに問い合わせています…",
    outcomes: {
      wasThere: "メニュー項目があり、このバージョンのPage Copierが開きます。",
      added: "メニュー項目がなかったため、追加しました。",
      replaced:
        "メニュー項目は以前のバージョンを開くものでした。このバージョンを開くメニュー項目に替わりました。",
      removed: "メニュー項目を削除しました。Page Copierは左メニューに残ります。",
      wasGone: "メニュー項目はありませんでした。Page Copierは左メニューに残ります。",
    },
    repairFailed: "メニュー項目を修復できませんでした",
    removeFailed: "メニュー項目を削除できませんでした",
    notNoted:
      "メニュー項目に問題はありませんが、アプリがその状態を記録できませんでした。もう一度確認を求められることがあります。",
    outdated: {
      title: "ページの設定メニューから、以前のバージョンのPage Copierが開きます",
      text: "以前のバージョンはもう動作しない可能性があります。修復すると、メニュー項目からこのバージョンが開きます。",
    },
    close: "閉じる",
  },
};
