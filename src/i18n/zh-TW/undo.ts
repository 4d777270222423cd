import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "撤回 # 個副本" }),
    undoPicked: (number) => count(number, { other: "撤回所選的 # 個副本" }),
    undoOne: "撤回",
    undoChanged: "仍要撤回",
    pick: (title) => `選取「${title}」`,
    pickShown: "選取顯示的所有項目",
    pickNone: "取消選取",
    restoreRows: (number) => count(number, { other: "還原 # 個副本" }),
    restoreOne: "還原",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "# 個副本之後有變更，因此保留" }),
      kept: (number) => count(number, { other: "# 個副本未能撤回" }),
      notRestored: (number) => count(number, { other: "# 個副本未能還原" }),
      trashed: (number) => count(number, { other: "已撤回 # 個副本" }),
      gone: (number) => count(number, { other: "# 個副本先前就已不存在" }),
      restored: (number) => count(number, { other: "已還原 # 個副本" }),
    },
    titles: {
      undone: (title) => `已撤回「${title}」的副本`,
      gone: (title) => `「${title}」的副本先前就已不存在`,
      changed: (title) => `「${title}」的副本之後有變更，因此保留`,
      kept: (title) => `未能撤回「${title}」的副本`,
      restored: (title) => `已還原「${title}」的副本`,
      notRestored: (title) => `未能還原「${title}」的副本`,
    },
    totals: {
      trashed: (number) => count(number, { other: "# 個副本在資源回收筒中" }),
      gone: (number) => count(number, { other: "# 個副本先前就已不存在" }),
      changed: (number) => count(number, { other: "# 個副本之後有變更" }),
      kept: (number) => count(number, { other: "# 個副本仍保留" }),
      restored: (number) => count(number, { other: "# 個副本已還原" }),
      notRestored: (number) => count(number, { other: "# 個副本未還原" }),
    },
    states: {
      asked: "原本要撤回，但還沒輪到它，執行就結束了。",
      sent: "正在移至資源回收筒時，執行中斷了。",
      trashed: "已撤回，目前在資源回收筒中。",
      changed: "原本要撤回，但之後有人變更過，因此仍然保留。",
      "restore-asked": "原本要還原，但還沒輪到它，執行就結束了。",
      restored: "撤回後已還原。",
      "not-restored": "仍在資源回收筒中，或已從資源回收筒中消失：入口網站沒有再顯示它。",
      deleted: "已在入口網站中刪除，因此不需要撤回。",
      inTrash: "先前就已在資源回收筒中。",
      notPublished: "已還原為草稿：重新發佈失敗了。",
    },
    refusals: {
      "home-page": () => "它是網站的首頁，只要網站還有其他頁面，入口網站就會保留首頁。",
      "other-site": () => "它已移到其他網站，不在這次執行建立的位置。",
      "not-made-by-run": () => "入口網站顯示它是由其他人建立的，因此沒有更動。",
      stopped: () => "還沒輪到它就停止了。",
      refused: () => "入口網站拒絕將其移至資源回收筒。",
      "not-seen": () => "入口網站的資源回收筒中沒有顯示它。",
    },
    whatToDo: {
      "home-page": () => "請在網站設定中選取其他首頁，然後再次撤回；或者先撤回其他副本。",
      "other-site": () => "如果不需要，請在該網站將其移至資源回收筒。",
      "not-made-by-run": () => "請在「網站」專區查看，如果是您的頁面，請在那裡將其移至資源回收筒。",
      stopped: () => "需要時可以再次撤回。",
      refused: () => "請在「網站」專區將其移至資源回收筒，或請有權限的人操作。",
      "not-seen": () => "請再次撤回，或在「網站」專區查看。",
    },
    keptRows: (number) => count(number, { other: "# 個副本未能撤回" }),
    again: (number) => count(number, { other: "再次撤回 # 個副本" }),
    trashedFolders: (number) => count(number, { other: "# 個資料夾在資源回收筒中" }),
    restoredFolders: (number) => count(number, { other: "# 個資料夾已還原" }),
    keptFolders: {
      "not-empty": (title) => `已保留資料夾「${title}」：其中還有其他內容。`,
      "not-made-by-run": (title) => `已保留資料夾「${title}」：它在執行之前就已存在。`,
      refused: (title) => `入口網站拒絕將資料夾「${title}」移至資源回收筒。`,
    },
    watch: undoWatch(format),
  };
}
