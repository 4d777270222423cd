import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

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

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
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

    screen: {
      heading: "复制前预览",
      counts: "此计划的副本",
      rows: (rows) => count(rows, { other: "计划中有 # 个副本" }),
      made: (rows) => count(rows, { other: "将创建 # 个" }),
      takenOut: (rows) => count(rows, { other: "已排除 # 个" }),
      impossible: (rows) => count(rows, { other: "# 个无法创建" }),
      folders: (folders) => count(folders, { other: "先创建 # 个文件夹" }),
      time: (time) => `预计用时：${time}（视门户的繁忙程度而定）。`,
      perTarget: (sites) => count(sites, { other: "# 个目标网站" }),
      whatIsNotAdapted: "不会复制或调整的内容",
      back: "返回",
      save: "保存计划",
      copyPages: (copies) => count(copies, { other: "复制 # 个页面" }),
    },
    filter: {
      heading: "显示内容",
      search: "按标题、地址或位置查找",
      target: "目标网站",
      allTargets: "所有目标网站",
      searchTargets: "按名称或地址搜索",
      noSuchTarget: "没有匹配的目标网站",
      warning: "注意事项",
      anyWarning: "不限",
      searchWarnings: "搜索类型",
      noSuchWarning: "此计划中没有这种类型",
      show: "行",
      all: "全部",
      withWarnings: (rows) => `有注意事项（${number(rows)}）`,
      impossible: (rows) => `无法创建（${number(rows)}）`,
      takenOut: (rows) => `已排除（${number(rows)}）`,
      shown: (shown, all) => `显示 ${number(shown)} 项，共 ${number(all)} 项`,
      showEverything: "显示全部",
    },
    list: {
      label: "按目标位置列出的副本",
      keys: "方向键移动，空格键排除或重新加入，Enter 键打开详细信息。",
      nothing: "没有匹配的副本。",
      openGroups: "展开所有文件夹",
      closeGroups: "收起所有文件夹",
      takeOutShown: (rows) => count(rows, { other: "排除显示的 # 项" }),
      putBackShown: (rows) => count(rows, { other: "重新加入已排除的 # 项" }),
      copyThis: (title) => `复制 ${title}`,
      copyAllOf: (place) => `将显示的所有项目复制到 ${place}`,
      takenOut: "已排除",
      impossible: "无法创建",
      madeFirst: "先创建",
      loading: "正在加载更多行…",
      tookOut: (rows) => count(rows, { other: "已排除 # 个副本" }),
      putBack: (rows) => count(rows, { other: "已重新加入 # 个副本" }),
    },
    foldersMade: (folders) => count(folders, { other: "将先创建 # 个文件夹" }),
    showMore: (more) => count(more, { other: "再显示 # 项" }),

    openPlan: "打开保存的计划…",
    fileUnreadable: {
      title: "无法读取文件",
      text: "浏览器未能提供该文件。请重新选择，或选择该文件的备份。",
    },
    changes: {
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
        "edits-not-comparable": () =>
          "您看到的日期写法与保存计划的人不同，因此无法判断此后哪些页面被编辑过。",
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
    },
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
