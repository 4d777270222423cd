import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) => count(number, { other: "入口網站自動啟用了 # 個網站或資料夾，目前仍為啟用狀態" }),
  off: (titles) => `入口網站自動啟用的下列項目已重新停用：${list(titles)}。`,
  leftOn: (title) => `「${title}」維持啟用，因為停用會影響其他內容。`,
  hide: (titles) => `訪客將看不到下列已發佈的頁面：${list(titles)}。`,
  alsoOff: (titles) => `下列資料夾也會停用：${list(titles)}。`,
  failed: (title) => `無法停用「${title}」。`,
  open: (title) => `不清楚「${title}」是否已停用：執行在中途結束了。`,
  allTheSame: (title) => `仍要停用「${title}」`,
  again: (title) => `停用「${title}」`,
});
