import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "要複製哪些頁面？",
  kind: "類型",
  site: "網站",
  chooseSite: "選取網站",
  searchSites: "依名稱或網址搜尋",
  noSuchSite: "找不到符合的網站",
  pages: "頁面",
  search: "依標題、網址或 ID 尋找頁面",
  copiedThere: "先前已複製到目標位置",
  withTrash: "顯示資源回收筒",
  trash: "資源回收筒",
  loadingPages: "正在載入頁面…",
  loadedSoFar: (loaded) => count(loaded, { other: "已載入 # 個頁面，正在繼續載入…" }),
  pageCount: (number) => count(number, { other: "# 個頁面" }),
  failed: "無法讀取此網站的頁面",
  stopped: "部分頁面無法讀取",
  noMatch: (text) => `沒有符合「${text}」的頁面。`,
  emptySite: { title: "這裡還沒有頁面", text: "請選取其他網站，或查看資源回收筒。" },
  noSites: {
    title: "沒有您可以檢視的網站",
    text: "請在「網站」專區建立網站，或向入口網站管理員申請存取權。",
  },
  kindUnreadable: (kind) => `無法取得「${kind}」的清單。`,
  openedPageGone: {
    title: "所選頁面不在清單中",
    text: "頁面可能在資源回收筒中，或您無權檢視其網站。您可以選取其他頁面。",
  },
  foundCount: (number) => count(number, { other: "找到 # 個頁面" }),
  nothingFound: "沒有符合篩選條件的頁面。",
  chosenGone: {
    title: (number) => count(number, { other: "所選的 # 個頁面或資料夾不在清單中" }),
    text: "它們可能在資源回收筒中或已被刪除。不在清單中的內容不會複製。",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# 個頁面" });
    if (folders === 0) return `已選取 ${pagesText}`;
    return `已選取 ${list([pagesText, count(folders, { other: "# 個資料夾" })])}`;
  },
  moreToCome: "頁面仍在載入中。已整個選取的資料夾，其中的頁面會陸續加入。",
  someUnread: "已整個選取的資料夾中，無法讀取的頁面不包含在內。",
  hidden: (number) => count(number, { other: "# 個已選取的頁面因篩選而隱藏" }),
  selectAll: "全選",
  selectFound: (number) => count(number, { other: "選取找到的 # 個項目" }),
  clear: "取消選取",
  partly: "部分選取",
  filter: {
    open: "篩選和排序",
    active: (number) => count(number, { other: "篩選和排序 · # 個條件" }),
    reset: "清除篩選",
    status: "發佈狀態",
    folder: "所在資料夾",
    anyFolder: "所有資料夾",
    searchFolders: "依名稱或網址搜尋",
    noSuchFolder: "找不到符合的資料夾",
    changed: "上次變更",
    anyTime: "不限時間",
    days: (number) => count(number, { other: "# 天內" }),
    sinceDay: "從指定日期起",
    day: "自此日期起變更",
    sort: "頁面排序方式",
    orders: { title: "標題", date: "上次變更", address: "網址", id: "ID" },
    datesUnreadable: {
      ambiguous: "入口網站的日期寫法無法區分日和月，因此不能依日期篩選或排序。",
      "unknown-format": "無法辨識入口網站的日期格式，因此不能依日期篩選或排序。",
    },
  },
});
