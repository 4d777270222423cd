import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `正在复制“${title}”`,
  checking: "正在检查页面、目标文件夹和您的权限…",
  copying: "门户正在复制页面…",
  copyingHint: "区块较多的页面可能需要一分钟左右。",
  unsure: "响应丢失，正在确认副本是否已存在…",
  unsureHint: "不会重复发送：只有在确定页面不存在时，才会重新复制。",
  waitForPortal: (seconds) => count(seconds, { other: "门户可能仍在处理副本。# 秒后再次查看。" }),
  waitForLimit: (seconds) => count(seconds, { other: "门户要求暂缓请求。# 秒后继续。" }),
  finishing: "正在读回副本并与原页面比较…",
  settings: "正在为副本应用名称和设置…",
  links: "正在将副本中的链接改为指向副本…",
  keepOpen: "完成之前，请保持此页面打开。",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "正在暂停…",
    text: "门户会先完成正在处理的内容，之后不再发送。",
  },
  stopping: {
    title: "正在停止…",
    text: "门户会先完成正在处理的内容。仍在等待的内容不会复制。",
  },
  offline: {
    title: "设备处于离线状态",
    text: "已暂停发送。恢复连接后会自动继续。",
  },
  paused: {
    asked: { title: "已暂停", text: "在您继续之前，不会发送任何内容。" },
    session: {
      title: "执行暂时无法继续",
      text: "已复制的内容会保留，不会重复发送。门户重新允许应用访问后，请继续。",
    },
    interrupted: {
      title: "此次执行已中断",
      text: "不会重复发送：继续时会先查找中断时正在处理的内容。",
    },
  },
  begun: (moment) => `开始于 ${moment}。`,
  held: {
    "rate-limit": {
      title: "门户要求暂缓请求",
      text: "门户当前收到的请求过多；其他应用共用同一限额。",
    },
    "operating-limit": {
      title: "正在等待门户的计算时间",
      text: "门户允许在十分钟内用于复制的计算时间已用完。没有发生错误。",
    },
  },
  goesOnIn: (time) => `自动继续倒计时：${time}`,
};

const steering: RunSteeringMessages = {
  pause: "暂停",
  resume: "继续",
  stop: "停止",
  confirmStop: {
    title: "停止此次执行？",
    text: "正在复制的页面会先完成。仍在等待的内容不会复制。不会删除任何内容。",
  },
  stopNow: "立即停止",
  doNotStop: "不停止",
  otherTab: {
    title: "正在另一个标签页中执行",
    text: "您可以在此查看进度。请在那个标签页中暂停、继续或停止；关闭那个标签页后，可以在此继续。",
  },
  notLasting: {
    title: "此浏览器不允许应用保存数据",
    text: "因此，只有此标签页知道已复制的内容。执行完成之前，请保持其打开，不要重新加载。",
  },
  lasting: "请保持此标签页打开。如果不慎关闭，请再次打开 Page Copier 并继续，不会重复复制。",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "正在创建 # 个副本" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "执行进度",
  summary: (left, percent) => count(left, { other: `剩余 # 个副本，已完成 ${percent}%。` }),
  doneOf: (total, done) => count(total, { other: `共 # 个副本，已完成 ${done} 个。` }),
  figures: {
    done: "已复制",
    toCheck: "其中待核对",
    toAdapt: "其中待调整",
    remarks: "其中有注意事项",
    failed: "未复制",
    unsettled: "待查看",
    skipped: "已跳过",
    left: "剩余",
    rate: "速度",
    time: "剩余时间",
  },
  perMinute: (copies) => count(copies, { other: "每分钟约 # 个副本" }),
  underOnePerMinute: "每分钟不到 1 个副本",
  underAMinute: "不到 1 分钟",
  minutes: (minutes) => count(minutes, { other: "约 # 分钟" }),
  hours: (hours) => count(hours, { other: "约 # 小时" }),
  now: {
    folders: (left) => count(left, { other: "正在先创建文件夹，剩余 # 个…" }),
    copying: (pages) => count(pages, { other: "门户正在复制 # 个页面…" }),
    looking: (pages) => count(pages, { other: "响应丢失：正在确认 # 个副本是否已存在…" }),
    checking: "正在检查页面、目标文件夹和权限…",
    finishing: "正在读回副本并与原页面比较…",
    settings: (copies) => count(copies, { other: "正在为 # 个副本应用名称和设置…" }),
    links: (copies) => count(copies, { other: "正在将链接改为指向副本，剩余 # 个页面…" }),
    limit: "门户要求暂缓请求，稍后会自动继续…",
    ready: "正在准备…",
  },
  willBeAsked: (copies) => count(copies, { other: "# 个副本有多个候选页面，最后会请您确认。" }),
  targets: "目标位置",
  copies: "副本",
  show: "显示",
  filters: {
    all: "全部",
    running: "进行中",
    done: "已复制",
    remarks: "有注意事项",
    failed: "未复制",
    waiting: "等待中",
  },
  noneLikeThis: "目前没有此类副本。",
  states: {
    waiting: "等待中",
    checking: "正在检查",
    copying: "正在复制",
    unsure: "响应丢失，正在查找副本",
    copied: "已复制，待核对",
    finishing: "正在与原页面比较",
    done: "已复制",
    withRemarks: "已复制，有注意事项",
    toAdapt: "已复制；名称或链接将在最后处理",
    unverified: "已复制，无法核对",
    unknown: "不清楚是否已复制",
    ambiguous: "有多个候选页面：最后会请您确认",
    refused: "未复制",
    failed: "未复制",
    takenOut: "预览时已排除",
    skipped: "因执行停止而跳过",
  },
});
