import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "标题",
  address: "地址",
  folder: "文件夹",
  publication: "发布状态",
  content: "内容",
} as const;

const folderChanges = {
  "made-now": "现在需要创建此文件夹；保存计划时它已存在。",
  "there-now": "此文件夹现已存在；保存的计划原本要创建它。",
  "not-made": "不再创建此文件夹：原文件夹已不存在，或没有内容要复制到其中。",
  other: "此文件夹的地址或状态与保存的计划不同。",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "保存计划后有 # 处变化" }),
  text: "下方是根据门户当前状态生成的新计划。在您同意之前，不会执行任何操作。",
  useNewPlan: "使用新计划",
  accepted: "已改用新计划",
  lookFirst: "请先查看变化的内容。",
  aspects,
  sentences: {
    "page-gone": () => "该页面已不存在，或您已无权查看。新计划不包含该页面。",
    "page-trashed": () => "该页面目前在回收站中。",
    "page-changed": ({ aspects: changed }) =>
      `该页面已发生变化：${list(changed.map((aspect) => aspects[aspect]))}。`,
    "edits-not-comparable": () => "您看到的日期写法与保存计划的人不同，因此无法判断此后哪些页面被编辑过。",
    "site-gone": () => "目标网站已不存在，或您已无权查看。",
    "folder-gone": () => "目标文件夹已不存在，或在回收站中。",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "此副本原本可以创建，但现在无法创建。",
    "other-outcome": () => "门户上的结果会与保存的计划不同。",
  },
  otherTitle: (saved, fresh) => `标题：“${fresh}”，而不是“${saved}”。`,
  otherAddress: (saved, fresh) => `地址：“${fresh}”，而不是“${saved}”。`,
  nowPublished: "副本将发布；在保存的计划中为草稿。",
  nowDraft: "副本将为草稿；在保存的计划中为已发布。",
});
