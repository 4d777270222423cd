import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "安裝 Page Copier",
  intro: "正在將 Page Copier 加入這個入口網站，需要幾秒鐘。",
  entryTitle: "使用 Page Copier 複製",
  steps: {
    add: (entryTitle) => `將「${entryTitle}」加入頁面的設定選單`,
    clear: "移除舊版本的選單項目",
    note: "記錄選單項目指向的網址，以便日後修復",
    finish: "通知入口網站安裝已完成",
  },
  stepStates: {
    waiting: "等候中",
    working: "進行中",
    done: "已完成",
    wasThere: "已存在",
    nothingToDo: "不需處理",
    failed: "失敗",
    leftOut: "已略過",
  },
  failed: {
    title: "安裝尚未完成",
    text: "有一個步驟失敗。在您再試一次或選擇不加入選單項目並完成安裝之前，入口網站會將 Page Copier 視為未安裝。沒有選單項目，也可以從左側選單使用應用程式，之後還可以在應用程式中加入選單項目。",
    without: "不加入選單項目並完成安裝",
  },
  notAdmin: {
    title: "只有管理員可以安裝 Page Copier",
    text: "這個應用程式會為入口網站上的所有人在頁面的設定選單中加入一個項目。沒有變更任何內容。",
    advice: "請入口網站管理員開啟一次 Page Copier，之後您也可以使用。",
  },
  installedBefore: {
    title: "這個入口網站已安裝 Page Copier",
    text: "剛剛檢查了它在頁面設定選單中的項目。",
    advice: "請在左側選單中開啟 Page Copier。",
  },
  notReloaded: {
    title: "入口網站尚未重新載入",
    text: "已通知入口網站安裝完成，但這個頁面仍未關閉。",
    advice:
      "請重新載入 Bitrix24 頁面（F5）。如果安裝再次開始，您可能沒有安裝應用程式的權限，請洽入口網站管理員。",
  },
  entry: {
    heading: "設定選單",
    text: (entryTitle) =>
      `每個頁面的設定選單中有了「${entryTitle}」後，從那裡開啟 Page Copier 時會自動選取該頁面。`,
    known: {
      added: (date) => `選單項目加入或檢查於 ${date}。`,
      elsewhere: (address) => `選單項目指向其他網址，可能屬於舊版本：${address}`,
      removed: (date) => `選單項目移除於 ${date}。`,
      unknown: "無法確定選單項目是否存在，入口網站也不提供查詢方式。檢查時，如果缺少選單項目，會自動加入。",
    },
    repair: "檢查並修復",
    remove: "移除選單項目",
    working: "正在向入口網站提出請求…",
    outcomes: {
      wasThere: "選單項目已存在，並指向此版本的 Page Copier。",
      added: "先前缺少選單項目，現已加入。",
      replaced: "先前的選單項目指向舊版本，現在已有指向此版本的選單項目。",
      removed: "選單項目已移除。Page Copier 仍保留在左側選單中。",
      wasGone: "選單項目原本就不存在。Page Copier 仍保留在左側選單中。",
    },
    repairFailed: "無法修復選單項目",
    removeFailed: "無法移除選單項目",
    notNoted: "選單項目狀態正常，但應用程式未能記錄這一點，之後可能會再次詢問。",
    outdated: {
      title: "頁面的設定選單指向舊版本的 Page Copier",
      text: "舊版本可能已無法使用。修復後，選單項目會指向此版本。",
    },
    close: "關閉",
  },
};
