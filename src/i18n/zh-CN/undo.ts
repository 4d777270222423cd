import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "撤销 # 个副本" }),
    undoPicked: (number) => count(number, { other: "撤销所选的 # 个副本" }),
    undoOne: "撤销",
    undoChanged: "仍然撤销",
    pick: (title) => `选择“${title}”`,
    pickShown: "选择显示的所有项目",
    pickNone: "取消选择",
    restoreRows: (number) => count(number, { other: "恢复 # 个副本" }),
    restoreOne: "恢复",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "# 个副本之后被更改过，仍然保留" }),
      kept: (number) => count(number, { other: "# 个副本未能撤销" }),
      notRestored: (number) => count(number, { other: "# 个副本未能恢复" }),
      trashed: (number) => count(number, { other: "已撤销 # 个副本" }),
      gone: (number) => count(number, { other: "# 个副本此前已不存在" }),
      restored: (number) => count(number, { other: "已恢复 # 个副本" }),
    },
    titles: {
      undone: (title) => `已撤销“${title}”的副本`,
      gone: (title) => `“${title}”的副本此前已不存在`,
      changed: (title) => `“${title}”的副本之后被更改过，仍然保留`,
      kept: (title) => `未能撤销“${title}”的副本`,
      restored: (title) => `已恢复“${title}”的副本`,
      notRestored: (title) => `未能恢复“${title}”的副本`,
    },
    totals: {
      trashed: (number) => count(number, { other: "# 个副本在回收站中" }),
      gone: (number) => count(number, { other: "# 个副本此前已不存在" }),
      changed: (number) => count(number, { other: "# 个副本之后被更改过" }),
      kept: (number) => count(number, { other: "# 个副本仍保留" }),
      restored: (number) => count(number, { other: "# 个副本已恢复" }),
      notRestored: (number) => count(number, { other: "# 个副本未恢复" }),
    },
    states: {
      asked: "原定撤销，但轮到它之前执行已结束。",
      sent: "正在移至回收站时，执行中断。",
      trashed: "已撤销，目前在回收站中。",
      changed: "原定撤销，但之后有人更改过，因此仍然保留。",
      "restore-asked": "原定恢复，但轮到它之前执行已结束。",
      restored: "撤销后已恢复。",
      "not-restored": "仍在回收站中，或已从回收站中消失：门户没有重新显示它。",
      deleted: "已在门户中删除，因此无需撤销。",
      inTrash: "此前已在回收站中。",
      notPublished: "已恢复为草稿：重新发布未成功。",
    },
    refusals: {
      "home-page": () => "它是网站的首页，只要网站还有其他页面，门户就会保留首页。",
      "other-site": () => "它已移动到其他网站，不在此次执行创建的位置。",
      "not-made-by-run": () => "门户显示它由其他人创建，因此未作改动。",
      stopped: () => "轮到它之前已停止。",
      refused: () => "门户拒绝将其移至回收站。",
      "not-seen": () => "门户的回收站中没有显示它。",
    },
    whatToDo: {
      "home-page": () => "请在网站设置中选择其他首页，然后再次撤销；或者先撤销其他副本。",
      "other-site": () => "如果不需要，请在那个网站上将其移至回收站。",
      "not-made-by-run": () => "请在“网站”版块中查看，如果是您的页面，请在那里将其移至回收站。",
      stopped: () => "需要时可以再次撤销。",
      refused: () => "请在“网站”版块中将其移至回收站，或请有权限的人操作。",
      "not-seen": () => "请再次撤销，或在“网站”版块中查看。",
    },
    keptRows: (number) => count(number, { other: "# 个副本未能撤销" }),
    again: (number) => count(number, { other: "再次撤销 # 个副本" }),
    trashedFolders: (number) => count(number, { other: "# 个文件夹在回收站中" }),
    restoredFolders: (number) => count(number, { other: "# 个文件夹已恢复" }),
    keptFolders: {
      "not-empty": (title) => `已保留文件夹“${title}”：其中还有其他内容。`,
      "not-made-by-run": (title) => `已保留文件夹“${title}”：它在执行之前就已存在。`,
      refused: (title) => `门户拒绝将文件夹“${title}”移至回收站。`,
    },
    watch: undoWatch(format),
  };
}
