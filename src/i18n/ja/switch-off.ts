import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, { other: "ポータルが自動的に有効にしたサイトまたはフォルダ#件が、有効のままです" }),
  off: (titles) => `ポータルが自動的に有効にしたものを、無効に戻しました：${list(titles)}`,
  leftOn: (title) => `「${title}」は、無効にすると他にも影響するため、有効のままにしました。`,
  hide: (titles) => `公開中の次のページが訪問者に表示されなくなります：${list(titles)}`,
  alsoOff: (titles) => `次のフォルダも無効になります：${list(titles)}`,
  failed: (title) => `「${title}」を無効にできませんでした。`,
  open: (title) => `処理の途中で実行が終了したため、「${title}」が無効になったかどうか不明です。`,
  allTheSame: (title) => `それでも「${title}」を無効にする`,
  again: (title) => `「${title}」を無効にする`,
});
