import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "名稱、設定和連結",
  totals: {
    renamed: (number) => count(number, { other: "# 個副本已套用新名稱" }),
    cleaned: (number) => count(number, { other: "# 個副本已清理" }),
    settingsFailed: (number) => count(number, { other: "# 個副本未套用新名稱或設定" }),
    toCopies: (number) => count(number, { other: "# 個連結已改為指向副本" }),
    toEarlierCopies: (number) => count(number, { other: "# 個連結已改為指向先前執行的副本" }),
    outside: (number) => count(number, { other: "# 個連結指向未複製的頁面" }),
    broken: (number) => count(number, { other: "# 個連結在原始頁面中已經失效" }),
    unreachable: (number) => count(number, { other: "# 個區塊含有無法變更的連結" }),
    unseen: (number) => count(number, { other: "# 個區塊含有看不到連結的元件" }),
    anchors: (number) => count(number, { other: "# 個錨點已還原" }),
    areas: (number) => count(number, { other: "# 個頁首、頁尾或側邊欄已改用副本" }),
    linksFailed: (number) => count(number, { other: "# 個副本的部分連結無法變更" }),
  },
  nothing: "副本中沒有需要變更的連結。",
  asWished: "符合設定",
  remarks: {
    "other-title": ({ wished }) => `副本的標題應為「${wished}」，但入口網站顯示的是其他標題。`,
    "other-address": ({ wished }) => `副本的網址應為「${wished}」，但入口網站指派了其他網址。`,
    "not-published-again": () => "副本重新發佈後，訪客才會看到新設定，但重新發佈失敗了。",
    "settings-failed": () => "副本未能套用新的名稱和設定。",
    "settings-open": () => "副本還沒套用新的名稱和設定，執行就結束了。",
    "links-failed": () => "副本中的部分連結無法改為指向其他副本。",
    "links-open": () => "副本中的連結還沒改為指向其他副本，執行就結束了。",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "副本中有 # 個區塊含有無法變更的連結。" }),
    "anchors-lost": ({ anchors }) => `副本缺少原始頁面的錨點：${list(anchors)}。`,
    "links-not-public": () => "副本重新發佈後，訪客才會看到變更後的連結，但重新發佈失敗了。",
  },
  advice: {
    address: "請在頁面設定中變更。",
    open: "請在入口網站中變更，或撤回副本後重新複製頁面。",
    links: "請在編輯器中開啟副本，並變更這些連結。",
    anchors: "請在編輯器中開啟副本，重新設定區塊的錨點。",
  },
  unreachable: {
    component: (block) => `${block}：元件參數中的連結維持不變。`,
    dynamic: (block) => `${block}：這個區塊的內容來自清單，其詳細資料頁無法在此變更。`,
    "no-way": (block) => `${block}：入口網站不允許單獨變更這個連結，變更時會一併影響其他內容。`,
    refused: (block) => `${block}：入口網站拒絕了變更。`,
    "changed-otherwise": (block) => `${block}：入口網站顯示的內容與傳送的不同。`,
  },
  leadsTo: (ids) => `連結指向：${ids}。`,
  unseenLinks: "含有看不到連結之元件的區塊",
  outsideLinks: "指向未複製頁面的連結",
  brokenLinks: "在原始頁面中已經失效的連結",
  link: (block, pageId) => `指向頁面 ${pageId}，位於區塊 ${block}`,
  times: (number) => count(number, { other: "# 次" }),
});
