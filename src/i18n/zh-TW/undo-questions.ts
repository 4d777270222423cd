import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "要將 # 個副本移至資源回收筒嗎？" }),
    toTrash:
      "只有這次執行建立的頁面會移至資源回收筒，不會永久刪除任何內容。30 天內可以從這裡還原，之後入口網站會清空資源回收筒。",
    changed: "之後有人變更過的副本會暫時保留，並逐一請您確認。",
    evenIfChanged: "之後對它所做的變更也會一併移至資源回收筒。",
    published: (number) => count(number, { other: "其中 # 個已發佈，訪客將再也找不到。" }),
    folders: "這次執行建立的資料夾，如果其中沒有其他內容，也會移至資源回收筒。",
    targets: "目標位置",
    target: (site, copies) => `${site}（${copies}）`,
    confirm: (number) => count(number, { other: "將 # 個副本移至資源回收筒" }),
    cancel: "維持不變",
  },
  askRestore: {
    heading: (number) => count(number, { other: "要從資源回收筒還原 # 個副本嗎？" }),
    text: "副本會連同所在的資料夾一起還原到原本的位置。",
    published: (number) => count(number, { other: "其中 # 個先前已發佈，將會重新發佈。" }),
    confirm: (number) => count(number, { other: "從資源回收筒還原 # 個副本" }),
    cancel: "維持不變",
  },
  changed: {
    title: (number) => count(number, { other: "# 個副本在建立後有人變更過" }),
    text: "這些副本仍然存在。請勾選仍要移至資源回收筒的副本，其餘的會保留。",
    changes: {
      title: ({ now }) => `標題現為「${now}」。`,
      address: ({ now }) => `網址現為「${now}」。`,
      publication: ({ now }) => (now === "published" ? "之後已發佈。" : "之後已取消發佈。"),
      moved: () => "現在位於其他資料夾中。",
      edited: ({ modifiedText }) => `內容或設定已變更（${modifiedText}）。`,
      "not-known": () => "無法判斷是否有人變更過。",
    },
    allTheSame: (title) => `仍要將「${title}」移至資源回收筒`,
    tickAll: "全部勾選",
    confirm: (number) => count(number, { other: "將 # 個副本移至資源回收筒" }),
    more: (number) => count(number, { other: "另有 # 個在下方清單中。" }),
  },
});
