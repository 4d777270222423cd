import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "复制哪些页面？",
  kind: "类型",
  site: "网站",
  chooseSite: "选择网站",
  searchSites: "按名称或地址搜索",
  noSuchSite: "没有匹配的网站",
  pages: "页面",
  search: "按标题、地址或 ID 查找页面",
  copiedThere: "之前已复制到目标位置",
  withTrash: "显示回收站",
  trash: "回收站",
  loadingPages: "正在加载页面…",
  loadedSoFar: (loaded) => count(loaded, { other: "已加载 # 个页面，正在继续加载…" }),
  pageCount: (number) => count(number, { other: "# 个页面" }),
  failed: "无法读取此网站的页面",
  stopped: "部分页面无法读取",
  noMatch: (text) => `没有与“${text}”匹配的页面。`,
  emptySite: { title: "这里还没有页面", text: "请选择其他网站，或查看回收站。" },
  noSites: {
    title: "没有您可以查看的网站",
    text: "请在“网站”版块中创建网站，或向门户管理员申请访问权限。",
  },
  kindUnreadable: (kind) => `无法获取“${kind}”列表。`,
  openedPageGone: {
    title: "所选页面不在列表中",
    text: "该页面可能在回收站中，或您无权查看其所在的网站。您可以选择其他页面。",
  },
  foundCount: (number) => count(number, { other: "找到 # 个页面" }),
  nothingFound: "没有符合筛选条件的页面。",
  chosenGone: {
    title: (number) => count(number, { other: "所选的 # 个页面或文件夹不在列表中" }),
    text: "它们可能在回收站中或已被删除。不在列表中的内容不会复制。",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# 个页面" });
    if (folders === 0) return `已选择 ${pagesText}`;
    return `已选择 ${list([pagesText, count(folders, { other: "# 个文件夹" })])}`;
  },
  moreToCome: "页面仍在加载。已整体选中的文件夹中的页面会陆续加入。",
  someUnread: "已整体选中的文件夹中，无法读取的页面不包括在内。",
  hidden: (number) => count(number, { other: "# 个已选页面被筛选条件隐藏" }),
  selectAll: "全选",
  selectFound: (number) => count(number, { other: "选择找到的 # 项" }),
  clear: "取消选择",
  partly: "部分选中",
  filter: {
    open: "筛选和排序",
    active: (number) => count(number, { other: "筛选和排序 · # 个条件" }),
    reset: "清除筛选",
    status: "发布状态",
    folder: "所在文件夹",
    anyFolder: "所有文件夹",
    searchFolders: "按名称或地址搜索",
    noSuchFolder: "没有匹配的文件夹",
    changed: "最近更改",
    anyTime: "不限时间",
    days: (number) => count(number, { other: "# 天内" }),
    sinceDay: "从指定日期起",
    day: "自此日期起更改",
    sort: "页面排序方式",
    orders: { title: "标题", date: "最近更改", address: "地址", id: "ID" },
    datesUnreadable: {
      ambiguous: "门户的日期写法无法区分日和月，因此不能按日期筛选或排序。",
      "unknown-format": "门户的日期格式无法识别，因此不能按日期筛选或排序。",
    },
  },
});
