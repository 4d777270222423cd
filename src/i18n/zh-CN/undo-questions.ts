import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "将 # 个副本移至回收站？" }),
    toTrash:
      "只有此次执行创建的页面会移至回收站，不会永久删除任何内容。30 天内可以从这里恢复，之后门户会清空回收站。",
    changed: "之后被人更改过的副本会暂时保留，并逐个请您确认。",
    evenIfChanged: "之后对它所做的更改也会一同移至回收站。",
    published: (number) => count(number, { other: "其中 # 个已发布，访客将无法再找到。" }),
    folders: "此次执行创建的文件夹，如果其中没有其他内容，也会移至回收站。",
    targets: "目标位置",
    target: (site, copies) => `${site}（${copies}）`,
    confirm: (number) => count(number, { other: "将 # 个副本移至回收站" }),
    cancel: "保持不变",
  },
  askRestore: {
    heading: (number) => count(number, { other: "从回收站恢复 # 个副本？" }),
    text: "副本将连同所在的文件夹一起恢复到原位置。",
    published: (number) => count(number, { other: "其中 # 个此前已发布，将重新发布。" }),
    confirm: (number) => count(number, { other: "从回收站恢复 # 个副本" }),
    cancel: "保持不变",
  },
  changed: {
    title: (number) => count(number, { other: "# 个副本在创建后被人更改过" }),
    text: "这些副本仍然存在。请勾选仍要移至回收站的副本，其余的会保留。",
    changes: {
      title: ({ now }) => `标题现为“${now}”。`,
      address: ({ now }) => `地址现为“${now}”。`,
      publication: ({ now }) => (now === "published" ? "之后已发布。" : "之后已取消发布。"),
      moved: () => "现在位于其他文件夹中。",
      edited: ({ modifiedText }) => `内容或设置已更改（${modifiedText}）。`,
      "not-known": () => "无法判断是否有人更改过。",
    },
    allTheSame: (title) => `仍将“${title}”移至回收站`,
    tickAll: "全部勾选",
    confirm: (number) => count(number, { other: "将 # 个副本移至回收站" }),
    more: (number) => count(number, { other: "另有 # 个在下方列表中。" }),
  },
});
