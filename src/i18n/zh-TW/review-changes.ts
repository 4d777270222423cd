import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "標題",
  address: "網址",
  folder: "資料夾",
  publication: "發佈狀態",
  content: "內容",
} as const;

const folderChanges = {
  "made-now": "現在需要建立這個資料夾；儲存計畫時它已存在。",
  "there-now": "這個資料夾現在已存在；儲存的計畫原本要建立它。",
  "not-made": "不再建立這個資料夾：原本的資料夾已不存在，或沒有內容要複製到其中。",
  other: "這個資料夾的網址或狀態與儲存的計畫不同。",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "儲存計畫後有 # 項變更" }),
  text: "下方是依據入口網站目前狀態產生的新計畫。在您同意之前，不會執行任何操作。",
  useNewPlan: "使用新計畫",
  accepted: "已改用新計畫",
  lookFirst: "請先查看變更的內容。",
  aspects,
  sentences: {
    "page-gone": () => "頁面已不存在，或您已無權檢視。新計畫不包含這個頁面。",
    "page-trashed": () => "頁面目前在資源回收筒中。",
    "page-changed": ({ aspects: changed }) =>
      `頁面已有變更：${list(changed.map((aspect) => aspects[aspect]))}。`,
    "edits-not-comparable": () => "您看到的日期寫法與儲存計畫的人不同，因此無法判斷之後有哪些頁面編輯過。",
    "site-gone": () => "目標網站已不存在，或您已無權檢視。",
    "folder-gone": () => "目標資料夾已不存在，或在資源回收筒中。",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "這個副本原本可以建立，但現在無法建立。",
    "other-outcome": () => "入口網站上的結果會與儲存的計畫不同。",
  },
  otherTitle: (saved, fresh) => `標題：「${fresh}」，而不是「${saved}」。`,
  otherAddress: (saved, fresh) => `網址：「${fresh}」，而不是「${saved}」。`,
  nowPublished: "副本會發佈；在儲存的計畫中為草稿。",
  nowDraft: "副本會是草稿；在儲存的計畫中為已發佈。",
});
