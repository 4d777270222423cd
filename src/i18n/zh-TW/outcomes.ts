import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () => "已有標題相同的頁面，因此入口網站會在副本的標題後面加上文字。",
  "address-taken": ({ bySett }) =>
    bySett
      ? "這個網址已被使用（包括資源回收筒中的頁面），因此入口網站會在後面加上四個字母。"
      : "這個網址已被使用，而您沒有變更設定的權限，因此網址會維持不變：兩個頁面將使用相同的網址。",
  "becomes-home-page": () => "這個網站還沒有頁面，副本會成為首頁。",
  "site-goes-live": () => "目標網站尚未發佈。發佈副本會讓整個網站上線。",
  "folders-go-live": ({ titles }) => `發佈副本也會啟用下列資料夾：${list(titles)}。`,
  "unpublished-edits-go-live": () => "原始頁面有尚未發佈的變更。這些變更會包含在副本中，訪客將會看到。",
  "unpublished-edits-are-copied": () => "原始頁面有未發佈的變更，副本會包含這些變更。",
  "live-for-a-moment": () => "複製已發佈的頁面時，入口網站會自動發佈副本；副本會立即改回草稿。",
  "may-not-publish": () => "您無權在目標網站上發佈，因此副本會維持草稿。",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `入口網站不會自動發佈副本，否則下列資料夾中的其他頁面也會公開：${list(titles)}。`,
  "may-not-edit-source": () => "您對原始頁面的網站只有檢視權限，因此副本的區塊無法全部編輯。",
  "areas-of-the-source": () => "除非一併複製，否則副本的頁首和頁尾仍沿用原始頁面網站的。",
  "dynamic-address": () => "原始頁面對應商品目錄中的多個網址。副本沒有這項功能，只保留區塊。",
  "system-page": () => "原始頁面是系統頁面，副本則是一般頁面。",
  "area-page": () => "原始頁面是其他頁面的頁首、頁尾或側邊欄，副本則是一般頁面。",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "原始頁面會從資源回收筒中取出幾秒鐘，然後放回。"
      : "原始頁面會留在資源回收筒中。複製後會檢查所有區塊是否都已複製。",
  "same-title-in-plan": () =>
    "這次執行中，另一個頁面會先以相同的標題複製到同一個位置，因此入口網站會在此副本的標題後面加上文字。",
  "same-address-in-plan": () => "這次執行中，另一個頁面會先在同一個位置使用相同的網址。",
  "may-not-undo": () => "您無權刪除目標網站上的頁面，因此無法自行移除不需要的副本。",
  "may-not-rename": () => "您無權變更目標網站上的設定：您無法自行變更副本的標題或網址。",
  "new-folder-is-inactive": () => "在發佈其中的頁面之前，新資料夾會維持未啟用，其網址無法使用。",
  "copied-before": () => "先前的執行已將這個頁面複製到此網站。",
  "settings-not-allowed": () =>
    "您無權變更目標網站上的設定：副本的標題、網址和設定會沿用入口網站指派的內容。",
  "wished-title-taken": ({ title }) => `目標位置已有標題為「${title}」的其他頁面。`,
  "renamed-where-taken": ({ title }) => `這個標題在目標位置已被使用，因此副本的標題為「${title}」。`,
  "wished-address-taken": ({ code }) =>
    `網址「${code}」已被使用（包括資源回收筒中的頁面），因此入口網站會在後面加上四個字母。`,
  "wished-address-refused": ({ code }) => `入口網站拒絕網址「${code}」，因此副本沿用入口網站指派的網址。`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `入口網站拒絕複製網址為「${code}」的頁面。`,
  "other-kind": () => "入口網站無法在不同類型的網站之間複製。",
  "may-not-read-source": () => "您無權檢視原始頁面的網站。",
  "may-not-edit-target": () => "您無權在目標網站上建立頁面。",
  "target-site-gone": () => "目標網站已不存在，或您無權檢視。",
  "may-not-restore": () => "您無權從資源回收筒還原此網站的頁面。",
  "target-folder-in-trash": ({ title }) => `目標資料夾在資源回收筒中：${list([title])}。`,
  "target-folder-gone": () => "目標資料夾已不存在。入口網站會將副本放到網站最上層。",
  "source-folder-in-trash": ({ title }) => `原始頁面位於資源回收筒的資料夾中：${list([title])}。`,
  "source-gone": () => "原始頁面已不存在。",
  "target-folder-not-made": ({ title }) => `無法建立這個頁面的目標資料夾：${list([title])}。`,
  "title-taken": ({ title }) => `已有標題為「${title}」的頁面，而您選擇在標題已被使用時略過。`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "請在原始頁面的設定中變更網址，然後重新複製。",
  "other-kind": () => "請選取相同類型的目標位置。",
  "may-not-read-source": () => "請向入口網站管理員申請檢視權限。",
  "may-not-edit-target": () => "請選取其他網站，或向入口網站管理員申請此網站的編輯權限。",
  "target-site-gone": () => "請重新整理清單，選取其他網站。",
  "may-not-restore": () => "請選擇「不還原，直接複製」，或請有權刪除和還原頁面的人操作。",
  "target-folder-in-trash": () => "請在「網站」專區還原該資料夾，或選取其他資料夾。",
  "target-folder-gone": () => "請重新整理清單，選取其他資料夾。",
  "source-folder-in-trash": () => "請先在「網站」專區還原該資料夾。",
  "source-gone": () => "請重新整理清單，選取其他頁面。",
  "target-folder-not-made": () => "請查看目標網站的資料夾，然後重試這個頁面，或為它選取其他資料夾。",
  "title-taken": () => "請為副本使用其他標題，或允許在標題已被使用時複製。",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () => "副本位於網站最上層，而不是您選取的資料夾。請在「網站」專區移動。",
  "landed-elsewhere": () => "副本不在您選取的資料夾中。請在「網站」專區移動。",
  "other-site": () => "副本不在您選取的網站上。",
  "other-title": ({ expected }) => `副本的標題不是預期的「${expected}」。`,
  "other-address": ({ expected }) => `副本的網址不是預期的「${expected}」。`,
  "same-address-as-another-page": () =>
    "另一個頁面使用相同的網址，訪客會看到哪一個由入口網站決定。請變更其中一個網址。",
  "not-published": () => "副本未發佈。",
  "published-against-wish": () => "副本已發佈，但您選擇的是草稿。",
  "blocks-missing": ({ codes }) => `副本缺少入口網站無法複製的區塊：${list(codes)}。`,
  "no-blocks": () => "副本沒有任何區塊，而原始頁面有。請將副本移至資源回收筒，並以其他方式複製原始頁面。",
  "blocks-not-compared": () => "無法將副本的區塊與原始頁面比較。請在編輯器中開啟副本並檢查。",
  "site-switched-on": () => "入口網站已發佈目標網站。如果這不是您想要的，請在網站設定中取消發佈。",
  "folders-switched-on": ({ titles }) => `入口網站已啟用下列資料夾：${list(titles)}。`,
  "became-home-page": () => "副本已成為網站的首頁。",
  "in-trash": () => "副本在資源回收筒中。",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "另有 # 個頁面看起來像此副本",
    })}（ID：${list(pages.map(({ pageId }) => String(pageId)))}）：瀏覽器或網路可能將請求傳送了兩次。請查看，並將不需要的頁面移至資源回收筒。`,
  "source-left-restored": () => "無法將原始頁面放回資源回收筒。該頁面未發佈。",
});
