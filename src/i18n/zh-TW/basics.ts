import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "在新分頁中開啟",
  tryAgain: "再試一次",
  refresh: "重新整理",
  details: "提供給技術支援的詳細資訊",

  start: {
    connecting: "正在連線至您的 Bitrix24…",
    outside: {
      title: "Page Copier 必須在 Bitrix24 中使用",
      text: "這個應用程式用來複製「網站」專區的頁面，並透過顯示它的入口網站登入。單獨開啟時，沒有可以連線的入口網站。",
      advice:
        "請開啟您的 Bitrix24，在左側選單中選取 Page Copier。如果選單中沒有，入口網站管理員可以在「開發者資源」中新增。",
    },
    silent: (portal) => ({
      title: "入口網站沒有回應",
      text: `Page Copier 向 ${portal} 要求登入資訊，但 15 秒內沒有收到回應。`,
      advice: "請重新載入 Bitrix24 頁面（F5）。如果問題持續，可能是瀏覽器擴充功能封鎖了內嵌頁框。",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "應用程式嵌入的位置與宣告的不符",
      text: `頁框宣告的入口網站是 ${expected}，但實際所在的頁面是 ${actual}。沒有傳送任何資料。`,
      advice: "請從您自己的 Bitrix24 選單開啟 Page Copier。",
    }),
    crashed: {
      title: "Page Copier 因本身的錯誤而停止",
      text: "先前已送往入口網站的操作不會撤回。再次複製之前，請先查看目標網站。",
      advice: "請重新載入應用程式。如果再次發生，請將下方的詳細資訊提供給應用程式的維護人員。",
    },
    partMissing: {
      title: "無法載入應用程式的這個部分",
      text: "連線已中斷，或應用程式在開啟期間更新過。沒有傳送任何內容至入口網站，也沒有遺失任何資料。",
      advice: "請再試一次。如果問題持續，請重新載入應用程式，進行中的執行會繼續。",
    },
    reload: "重新載入",
    listsFailed: "無法讀取您的網站",
  },

  kinds: {
    PAGE: "網站與商店",
    KNOWLEDGE: "知識庫",
    GROUP: "工作群組知識庫",
    VIBE: "Vibe",
  },

  status: {
    published: "已發佈",
    draft: "草稿",
    unpublishedEdits: "有未發佈的變更",
    trashed: "在資源回收筒中",
    homePage: "首頁",
    area: "頁首或頁尾",
    system: "系統頁面",
    siteOff: "未發佈",
    folderOff: "未啟用",
    root: "網站最上層",
    modified: (date) => `變更於 ${date}`,
  },

  failure: {
    code: "代碼",
    method: "請求",
    status: "HTTP 狀態",
    portalSays: "入口網站回傳的訊息",
    kind: "意義",
    kinds: {
      "not-run": "未執行",
      refused: "遭到拒絕",
      unsure: "可能已執行",
      session: "入口網站不再接受此應用程式",
      malformed: "無法讀取回應",
    },
  },
};
