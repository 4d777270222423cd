import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "标题会添加后缀",
  "address-taken": "地址已被占用",
  "becomes-home-page": "成为首页",
  "site-goes-live": "网站会上线",
  "folders-go-live": "文件夹会启用",
  "unpublished-edits-go-live": "未发布的更改会公开",
  "unpublished-edits-are-copied": "未发布的更改会一同复制",
  "live-for-a-moment": "短暂可见",
  "may-not-publish": "没有发布权限",
  "stays-draft-in-inactive-folder": "保持为草稿",
  "may-not-edit-source": "对原页面只有查看权限",
  "areas-of-the-source": "页眉和页脚保持不变",
  "dynamic-address": "失去动态地址",
  "system-page": "系统页面",
  "area-page": "页眉、页脚或侧边栏",
  "source-in-trash": "原页面在回收站中",
  "same-title-in-plan": "计划中标题重复",
  "same-address-in-plan": "计划中地址重复",
  "may-not-undo": "没有撤销权限",
  "may-not-rename": "没有重命名权限",
  "new-folder-is-inactive": "新文件夹未启用",
  "copied-before": "之前已复制到目标位置",
  "settings-not-allowed": "使用门户默认值",
  "wished-title-taken": "标题已存在",
  "renamed-where-taken": "会添加编号",
  "wished-address-taken": "新地址已被占用",
  "wished-address-refused": "新地址被拒绝",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "将要执行的操作",
    publication: "副本的发布状态",
    wishes: {
      draft: { title: "草稿", text: "在您发布之前，没有人能看到。" },
      "as-source": { title: "与原页面相同", text: "如果原页面已发布，副本也会发布。" },
      published: { title: "发布", text: "访客可以立即打开。" },
    },
    trashedSource: "此页面在回收站中。要如何复制？",
    trashedWays: {
      restore: {
        title: "恢复、复制，再放回回收站",
        text: "最可靠的方式：页面以未发布状态离开回收站几秒钟，然后放回。",
      },
      "as-it-is": {
        title: "不恢复，直接复制",
        text: "不会改动原页面。在某些门户上可能不会复制区块；我们会检查结果并告知您。",
      },
    },
    noRestoreRight: "您无权恢复此网站的页面。",
    source: "页面",
    goesTo: "复制到",
    willBeCalled: "标题",
    address: "地址",
    addressWithSuffix: (code) => `${code}_ 加上由门户选择的四个字母`,
    statusAfterwards: "发布状态",
    warnings: (amount) => count(amount, { other: "# 条注意事项" }),
    cannotCopy: "无法创建此副本",
    copy: "复制页面",
    choosePage: "请选择要复制的页面。",
    chooseTarget: "请选择副本的目标位置。",
    chooseTrashedWay: "请选择复制回收站中页面的方式。",
    repairRule: "请修正用于命名副本的正则表达式。",
    checking: "正在检查目标位置…",
    readingPages: (soFar) => count(soFar, { other: "正在读取网站的所有页面：已读取 # 个…" }),
    checkingTargets: (read, of) => `正在检查目标位置：已读取 ${number(read)}/${number(of)}…`,
    targetFailed: "无法读取目标网站",
    notAdapted: "与原页面保持一致的内容",
    plain: {
      shared: "原页面与副本共用",
      files: "图片和文件与原页面共用，不会复制。",
      fromPortal: "表单、产品以及区块中显示的其他门户数据：两者显示的内容相同。",
      areas: "页眉、页脚和侧边栏：副本继续使用原页面的。",
      areasUnlessCopied: "页眉、页脚和侧边栏：除非一同复制，否则副本继续使用原页面的。",
      notCopied: "不会复制",
      history: "浏览量、更改历史、日期和作者：副本作为您创建的新页面重新开始。",
      lostBlocks: "门户不再提供或目标位置不允许使用的区块：报告会列出缺少的内容。",
      siteRoles: "作为首页、错误页面或系统页面的角色，以及商品目录的动态地址。",
      anchors: "手动设置的锚点：门户会生成新的锚点。",
      asItIs: "原样保留",
      links: "指向其他页面的链接：链接目标不变。",
      linksOutside: {
        leave: "指向未复制页面的链接：链接目标不变，报告会统计数量。",
        "earlier-copy":
          "指向未复制页面的链接：如果同一网站上有之前执行的副本，则指向该副本，否则链接目标不变。",
        list: "指向未复制页面的链接：链接目标不变，报告会逐一列出。",
      },
      drafts: "原页面中未发布的更改和隐藏的区块。",
      markers: "当前年份等标记：保留复制时的值。",
      settings: "计数器、搜索引擎和社交媒体设置。",
      afterwards: "所有副本创建后执行",
      titles: (copies) => count(copies, { other: "为 # 个副本设置标题" }),
      addresses: (copies) => count(copies, { other: "为 # 个副本设置地址" }),
      cleaned: (copies) => count(copies, { other: "清除 # 个副本中仅属于原页面的设置" }),
      linked: (copies) => count(copies, { other: "在 # 个副本中查找应指向同一网站副本的链接" }),
    },

    number,
    copies: (copies) => count(copies, { other: "# 个副本" }),
    reviewCopies: (copies) => count(copies, { other: "预览 # 个副本" }),
    nothingToCopy: "所选内容中没有页面。",
    pageLimit: (published) =>
      count(published, {
        other:
          "将发布 # 个副本。部分套餐对已发布页面的数量有限制，而门户不会告知剩余数量：超出限制的副本将保持为草稿，并在报告中注明。",
      }),
    sum: {
      copies: "副本",
      targets: "目标网站",
      folders: "先创建的文件夹",
      impossible: "无法复制",
      time: "用时",
      warnings: "注意事项",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `回收站中的文件夹占用了地址“${code}”，因此新文件夹会使用其他地址。`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "将先创建 # 个文件夹" }),
    showMore: (more) => count(more, { other: "再显示 # 项" }),

    openPlan: "打开保存的计划…",
    fileUnreadable: {
      title: "无法读取文件",
      text: "浏览器未能提供该文件。请重新选择，或选择该文件的备份。",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "不到 1 分钟";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "最多 # 分钟" : "最多 # 小时" });
    case "about":
      return count(high, { other: minutes ? "约 # 分钟" : "约 # 小时" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `约 ${low} 到 # 分钟` : `约 ${low} 到 # 小时` });
    }
  }
}
