import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "正在撤销 # 个副本" }),
    restoring: (number) => count(number, { other: "正在恢复 # 个副本" }),
  },
  now: {
    undoing: (left) => count(left, { other: "正在检查 # 个副本并移至回收站…" }),
    restoring: (left) => count(left, { other: "正在从回收站恢复 # 个副本…" }),
  },
  folders: {
    undoing: "正在将此次执行的空文件夹移至回收站…",
    restoring: "正在读取从回收站恢复的内容…",
  },
  done: { undoing: "在回收站中", restoring: "已恢复" },
  notDone: "未成功",
  left: "剩余",
  summary: (left, percent) => count(left, { other: `剩余 # 个副本，已完成 ${percent}%。` }),
  rows: "相关副本",
  states: {
    asked: "等待中",
    sent: "正在移至回收站",
    trashed: "在回收站中",
    gone: "此前已不存在",
    changed: "之后被更改过：会请您确认",
    kept: "未能撤销",
    "restore-asked": "等待中",
    restored: "已恢复",
    "not-restored": "未能恢复",
  },
  confirmStop: {
    title: "在此停止？",
    text: "门户会先完成正在处理的内容。其他副本保持不变。",
  },
  stopping: "门户会先完成正在处理的内容。其他副本保持不变。",
  lasting: "请保持此标签页打开。如果不慎关闭，请再次打开 Page Copier 并继续。",
});
