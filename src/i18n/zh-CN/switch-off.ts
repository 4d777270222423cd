import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) => count(number, { other: "门户自动启用了 # 个网站或文件夹，目前仍处于启用状态" }),
  off: (titles) => `门户自动启用的以下项目已重新停用：${list(titles)}。`,
  leftOn: (title) => `“${title}”保持启用，因为停用它会影响其他内容。`,
  hide: (titles) => `访客将看不到以下已发布的页面：${list(titles)}。`,
  alsoOff: (titles) => `以下文件夹也会停用：${list(titles)}。`,
  failed: (title) => `无法停用“${title}”。`,
  open: (title) => `不清楚“${title}”是否已停用：执行在中途结束。`,
  allTheSame: (title) => `仍然停用“${title}”`,
  again: (title) => `停用“${title}”`,
});
