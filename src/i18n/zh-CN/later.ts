import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "名称、设置和链接",
  totals: {
    renamed: (number) => count(number, { other: "# 个副本已使用新名称" }),
    cleaned: (number) => count(number, { other: "# 个副本已清理" }),
    settingsFailed: (number) => count(number, { other: "# 个副本未应用新名称或设置" }),
    toCopies: (number) => count(number, { other: "# 个链接已改为指向副本" }),
    toEarlierCopies: (number) => count(number, { other: "# 个链接已改为指向之前执行的副本" }),
    outside: (number) => count(number, { other: "# 个链接指向未复制的页面" }),
    broken: (number) => count(number, { other: "# 个链接在原页面中已失效" }),
    unreachable: (number) => count(number, { other: "# 个区块包含无法更改的链接" }),
    unseen: (number) => count(number, { other: "# 个区块包含无法查看链接的组件" }),
    anchors: (number) => count(number, { other: "# 个锚点已恢复" }),
    areas: (number) => count(number, { other: "# 个页眉、页脚或侧边栏已改用副本" }),
    linksFailed: (number) => count(number, { other: "# 个副本的部分链接无法更改" }),
  },
  nothing: "副本中没有需要更改的链接。",
  asWished: "符合设置",
  remarks: {
    "other-title": ({ wished }) => `副本的标题应为“${wished}”，但门户显示的是其他标题。`,
    "other-address": ({ wished }) => `副本的地址应为“${wished}”，但门户分配了其他地址。`,
    "not-published-again": () => "重新发布副本后，访客才能看到新设置，但重新发布未成功。",
    "settings-failed": () => "副本未能应用新的名称和设置。",
    "settings-open": () => "在副本应用新的名称和设置之前，执行已结束。",
    "links-failed": () => "副本中的部分链接无法改为指向其他副本。",
    "links-open": () => "在副本中的链接改为指向其他副本之前，执行已结束。",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "副本中有 # 个区块包含无法更改的链接。" }),
    "anchors-lost": ({ anchors }) => `副本缺少原页面中的锚点：${list(anchors)}。`,
    "links-not-public": () => "重新发布副本后，访客才能看到更改后的链接，但重新发布未成功。",
  },
  advice: {
    address: "请在页面设置中更改。",
    open: "请在门户中更改，或撤销副本后重新复制该页面。",
    links: "请在编辑器中打开副本并更改这些链接。",
    anchors: "请在编辑器中打开副本，重新为区块设置锚点。",
  },
  unreachable: {
    component: (block) => `${block}：组件参数中的链接保持不变。`,
    dynamic: (block) => `${block}：该区块的内容来自列表，其详情页无法在此更改。`,
    "no-way": (block) => `${block}：门户不允许单独更改该链接，更改时会连带影响其他内容。`,
    refused: (block) => `${block}：门户拒绝了更改。`,
    "changed-otherwise": (block) => `${block}：门户显示的内容与发送的不一致。`,
  },
  leadsTo: (ids) => `链接指向：${ids}。`,
  unseenLinks: "包含无法查看链接的组件的区块",
  outsideLinks: "指向未复制页面的链接",
  brokenLinks: "在原页面中已失效的链接",
  link: (block, pageId) => `指向页面 ${pageId}，位于区块 ${block}`,
  times: (number) => count(number, { other: "# 次" }),
});
