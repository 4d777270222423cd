import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "执行记录",
  onlyHere: "记录仅保存在此浏览器中，仅限此门户和您本人。",
  notLasting: "此浏览器不会为 Page Copier 保存数据：关闭或重新加载 Page Copier 后，记录将丢失。",
  back: "返回复制",
  loading: "正在查找执行记录…",
  failed: {
    title: "无法读取执行记录",
    text: "浏览器未能提供已保存的数据。请重试，或先关闭 Page Copier 的其他标签页。",
  },
  empty: {
    title: "暂无执行记录",
    text: "复制页面后，您可以随时在这里查看每次执行的报告。",
  },
  runs: "执行记录",
  started: (moment) => `${moment} 的执行`,
  finished: "已完成",
  interrupted: "未完成",
  from: "来源",
  to: "目标位置",
  copied: "已复制",
  copiedOf: (done, total) => `${done}/${total}`,
  unknownOutcomes: (number) => count(number, { other: "# 个副本的结果未知" }),
  undone: (number) => count(number, { other: "已撤销 # 个副本" }),
  open: "打开报告",
  forget: "删除记录",
  sure: {
    title: "删除此次执行的记录？",
    text: "仅删除此浏览器中的记录。门户不会有任何变化，已复制的页面会保留。",
  },
  keep: "保留",
  problems: {
    gone: {
      title: "此次执行的记录已不存在",
      text: "记录已被删除，可能是在其他标签页中删除的。列表已重新读取。",
    },
    "other-version": {
      title: "此次执行由其他版本的 Page Copier 记录",
      text: "请重新加载 Bitrix24 页面以获取最新版本，然后再次打开。如果仍然无法打开，请在目标网站上查看已复制的内容，然后删除此记录。",
    },
    unreadable: {
      title: "此次执行的记录已损坏",
      text: "门户上的页面不受影响。请在目标网站上查看已复制的内容，然后删除此记录。",
    },
  },
});
