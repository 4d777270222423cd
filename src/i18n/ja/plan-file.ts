import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "保存した計画をポータルの現状と比較しています…",
  notOpened: "ファイルを開けませんでした",
  problems: {
    "too-large": ({ limitBytes }) =>
      `ファイルが${limitBytes / mebibyte}MBを超えています。Page Copierで保存した計画であれば、この大きさにはなりません。別のファイルを選択してください。`,
    "not-json": () =>
      "ファイルが破損しているか、計画のファイルではありません。「計画を保存」で作成したファイルを選択してください。",
    "other-format": () =>
      "Page Copierの計画ではありません。「計画を保存」で作成したファイルを選択してください。",
    "other-version": ({ version }) =>
      `Page Copierの別のバージョンで保存されています（形式${version}）。アプリを再読み込みして最新バージョンにするか、計画を保存し直してください。`,
    unreadable: ({ place }) =>
      `内容に読み取れない部分があります（${place}）。計画を保存し直してください。このファイルの内容は使用していません。`,
  },
  otherPortal: (portal) => ({
    title: "この計画は別のポータルのものです",
    text: `${portal}で保存された計画です。ポータルごとにページやサイトの番号が異なるため、ここでは実行できません。保存元のポータルで開いてください。`,
  }),
  sourceGone: {
    title: "保存した計画のサイトがありません",
    text: "削除されたか、ごみ箱にあるか、閲覧権限がなくなりました。この計画でコピーできるものはありません。",
  },
  failed: "保存した計画のサイトを読み込めませんでした",
};
