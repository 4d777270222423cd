import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "正在比對儲存的計畫與入口網站…",
  notOpened: "未能開啟檔案",
  problems: {
    "too-large": ({ limitBytes }) =>
      `檔案大於 ${limitBytes / mebibyte} MB。Page Copier 儲存的計畫不會這麼大，請選取其他檔案。`,
    "not-json": () => "檔案已損毀，或不是儲存的計畫。請選取以「儲存計畫」產生的檔案。",
    "other-format": () => "這不是 Page Copier 的計畫。請選取以「儲存計畫」產生的檔案。",
    "other-version": ({ version }) =>
      `這份計畫是由其他版本的 Page Copier 儲存的（格式 ${version}）。請重新載入應用程式以取得最新版本，或重新儲存計畫。`,
    unreadable: ({ place }) =>
      `檔案中有一部分無法辨識（${place}）。請重新儲存計畫；這個檔案的內容都沒有使用。`,
  },
  otherPortal: (portal) => ({
    title: "這份計畫屬於其他入口網站",
    text: `這份計畫是在 ${portal} 儲存的。這裡的頁面和網站編號不同，因此無法執行。請在原本的入口網站開啟。`,
  }),
  sourceGone: {
    title: "儲存的計畫中的網站已不存在",
    text: "網站已刪除、在資源回收筒中，或您已無權檢視。計畫中沒有可以複製的內容。",
  },
  failed: "無法讀取儲存的計畫中的網站",
};
