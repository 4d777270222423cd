import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "標題會加上後綴",
  "address-taken": "網址已被使用",
  "becomes-home-page": "會成為首頁",
  "site-goes-live": "網站會上線",
  "folders-go-live": "資料夾會啟用",
  "unpublished-edits-go-live": "未發佈的變更會公開",
  "unpublished-edits-are-copied": "未發佈的變更會一併複製",
  "live-for-a-moment": "短暫可見",
  "may-not-publish": "沒有發佈權限",
  "stays-draft-in-inactive-folder": "維持草稿",
  "may-not-edit-source": "對原始頁面只有檢視權限",
  "areas-of-the-source": "頁首和頁尾維持不變",
  "dynamic-address": "失去動態網址",
  "system-page": "系統頁面",
  "area-page": "頁首、頁尾或側邊欄",
  "source-in-trash": "原始頁面在資源回收筒中",
  "same-title-in-plan": "計畫中標題重複",
  "same-address-in-plan": "計畫中網址重複",
  "may-not-undo": "沒有撤回權限",
  "may-not-rename": "沒有重新命名權限",
  "new-folder-is-inactive": "新資料夾未啟用",
  "copied-before": "先前已複製到目標位置",
  "settings-not-allowed": "使用入口網站預設值",
  "wished-title-taken": "標題已存在",
  "renamed-where-taken": "會加上編號",
  "wished-address-taken": "新網址已被使用",
  "wished-address-refused": "新網址遭拒絕",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "即將執行的操作",
    publication: "副本的發佈狀態",
    wishes: {
      draft: { title: "草稿", text: "在您發佈之前，沒有人看得到。" },
      "as-source": { title: "與原始頁面相同", text: "如果原始頁面已發佈，副本也會發佈。" },
      published: { title: "發佈", text: "訪客可以立即開啟。" },
    },
    trashedSource: "這個頁面在資源回收筒中。要如何複製？",
    trashedWays: {
      restore: {
        title: "還原、複製，再放回資源回收筒",
        text: "最可靠的方式：頁面會以未發佈的狀態離開資源回收筒幾秒鐘，然後放回。",
      },
      "as-it-is": {
        title: "不還原，直接複製",
        text: "不會更動原始頁面。在某些入口網站上可能不會複製區塊；我們會檢查結果並告訴您。",
      },
    },
    noRestoreRight: "您無權還原此網站的頁面。",
    source: "頁面",
    goesTo: "複製到",
    willBeCalled: "標題",
    address: "網址",
    addressWithSuffix: (code) => `${code}_ 加上由入口網站選擇的四個字母`,
    statusAfterwards: "發佈狀態",
    warnings: (amount) => count(amount, { other: "# 則注意事項" }),
    cannotCopy: "無法建立此副本",
    copy: "複製頁面",
    choosePage: "請選取要複製的頁面。",
    chooseTarget: "請選取副本的目標位置。",
    chooseTrashedWay: "請選擇資源回收筒中頁面的複製方式。",
    repairRule: "請修正用來為副本命名的正規表示式。",
    checking: "正在檢查目標位置…",
    readingPages: (soFar) => count(soFar, { other: "正在讀取網站的所有頁面：已讀取 # 個…" }),
    checkingTargets: (read, of) => `正在檢查目標位置：已讀取 ${number(read)}／${number(of)}…`,
    targetFailed: "無法讀取目標網站",
    notAdapted: "與原始頁面維持一致的內容",
    plain: {
      shared: "原始頁面與副本共用",
      files: "圖片和檔案與原始頁面共用，不會複製。",
      fromPortal: "表單、產品以及區塊顯示的其他入口網站資料：兩者顯示的內容相同。",
      areas: "頁首、頁尾和側邊欄：副本繼續使用原始頁面的。",
      areasUnlessCopied: "頁首、頁尾和側邊欄：除非一併複製，否則副本繼續使用原始頁面的。",
      notCopied: "不會複製",
      history: "瀏覽次數、變更歷史、日期和作者：副本會視為您建立的新頁面，重新開始。",
      lostBlocks: "入口網站不再提供，或目標位置不允許使用的區塊：報告會列出缺少的內容。",
      siteRoles: "作為首頁、錯誤頁面或系統頁面的角色，以及商品目錄的動態網址。",
      anchors: "手動設定的錨點：入口網站會產生新的錨點。",
      asItIs: "原樣保留",
      links: "指向其他頁面的連結：連結目標不變。",
      linksOutside: {
        leave: "指向未複製頁面的連結：連結目標不變，報告會統計數量。",
        "earlier-copy":
          "指向未複製頁面的連結：如果同一個網站上有先前執行的副本，就指向該副本，否則連結目標不變。",
        list: "指向未複製頁面的連結：連結目標不變，報告會逐一列出。",
      },
      drafts: "原始頁面中未發佈的變更和隱藏的區塊。",
      markers: "目前年份等標記：保留複製當下的值。",
      settings: "計數器、搜尋引擎和社群媒體設定。",
      afterwards: "所有副本建立後執行",
      titles: (copies) => count(copies, { other: "為 # 個副本設定標題" }),
      addresses: (copies) => count(copies, { other: "為 # 個副本設定網址" }),
      cleaned: (copies) => count(copies, { other: "清除 # 個副本中只屬於原始頁面的設定" }),
      linked: (copies) => count(copies, { other: "在 # 個副本中尋找應指向同網站副本的連結" }),
    },

    number,
    copies: (copies) => count(copies, { other: "# 個副本" }),
    reviewCopies: (copies) => count(copies, { other: "預覽 # 個副本" }),
    nothingToCopy: "所選內容中沒有頁面。",
    pageLimit: (published) =>
      count(published, {
        other:
          "將發佈 # 個副本。部分方案限制已發佈的頁面數，而入口網站不會告知剩餘數量：超出上限的副本會維持草稿，並在報告中註明。",
      }),
    sum: {
      copies: "副本",
      targets: "目標網站",
      folders: "先建立的資料夾",
      impossible: "無法複製",
      time: "所需時間",
      warnings: "注意事項",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `資源回收筒中的資料夾使用了網址「${code}」，因此新資料夾會使用其他網址。`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "會先建立 # 個資料夾" }),
    showMore: (more) => count(more, { other: "再顯示 # 項" }),

    openPlan: "開啟儲存的計畫…",
    fileUnreadable: {
      title: "無法讀取檔案",
      text: "瀏覽器無法提供這個檔案。請重新選取，或選取檔案的備份。",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "不到 1 分鐘";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "最多 # 分鐘" : "最多 # 小時" });
    case "about":
      return count(high, { other: minutes ? "約 # 分鐘" : "約 # 小時" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `約 ${low} 到 # 分鐘` : `約 ${low} 到 # 小時` });
    }
  }
}
