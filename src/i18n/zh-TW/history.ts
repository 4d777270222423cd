import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "執行紀錄",
  onlyHere: "紀錄只儲存在這個瀏覽器中，僅限此入口網站和您本人。",
  notLasting: "這個瀏覽器不會為 Page Copier 儲存資料：關閉或重新載入 Page Copier 後，紀錄就會消失。",
  back: "返回複製",
  loading: "正在尋找執行紀錄…",
  failed: {
    title: "無法讀取執行紀錄",
    text: "瀏覽器無法提供已儲存的資料。請再試一次，或先關閉 Page Copier 的其他分頁。",
  },
  empty: {
    title: "還沒有執行紀錄",
    text: "複製頁面後，您隨時可以在這裡查看每次執行的報告。",
  },
  runs: "執行紀錄",
  started: (moment) => `${moment} 的執行`,
  finished: "已完成",
  interrupted: "未完成",
  from: "來源",
  to: "目標位置",
  copied: "已複製",
  copiedOf: (done, total) => `${done}／${total}`,
  unknownOutcomes: (number) => count(number, { other: "# 個副本的結果不明" }),
  undone: (number) => count(number, { other: "已撤回 # 個副本" }),
  open: "開啟報告",
  forget: "刪除紀錄",
  sure: {
    title: "要刪除這次執行的紀錄嗎？",
    text: "只會刪除這個瀏覽器中的紀錄。入口網站不會有任何變更，已複製的頁面會保留。",
  },
  keep: "保留",
  problems: {
    gone: {
      title: "這次執行的紀錄已不存在",
      text: "紀錄已被刪除，可能是在其他分頁中刪除的。清單已重新讀取。",
    },
    "other-version": {
      title: "這次執行是由其他版本的 Page Copier 記錄的",
      text: "請重新載入 Bitrix24 頁面以取得最新版本，然後再次開啟。如果仍無法開啟，請到目標網站查看已複製的內容，再刪除這筆紀錄。",
    },
    unreadable: {
      title: "這次執行的紀錄已損毀",
      text: "入口網站上的頁面不受影響。請到目標網站查看已複製的內容，再刪除這筆紀錄。",
    },
  },
});
