import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () => "已存在同标题的页面，因此门户会在副本的标题后添加文字。",
  "address-taken": ({ bySett }) =>
    bySett
      ? "该地址已被占用（包括回收站中的页面），因此门户会在末尾添加四个字母。"
      : "该地址已被占用，由于您没有更改设置的权限，地址将保持不变：两个页面会使用相同的地址。",
  "becomes-home-page": () => "该网站还没有页面，副本将成为首页。",
  "site-goes-live": () => "目标网站未发布。发布副本会使整个网站上线。",
  "folders-go-live": ({ titles }) => `发布副本还会启用以下文件夹：${list(titles)}。`,
  "unpublished-edits-go-live": () => "原页面有尚未发布的更改。这些更改会包含在副本中，访客将能够看到。",
  "unpublished-edits-are-copied": () => "原页面有未发布的更改，副本会包含这些更改。",
  "live-for-a-moment": () => "复制已发布的页面时，门户会自动发布副本；副本会立即恢复为草稿。",
  "may-not-publish": () => "您无权在目标网站上发布，因此副本保持为草稿。",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `门户不会自动发布副本，否则以下文件夹中的其他页面也会公开：${list(titles)}。`,
  "may-not-edit-source": () => "您对原页面所在的网站只有查看权限，因此副本的区块无法全部编辑。",
  "areas-of-the-source": () => "除非一同复制，否则副本的页眉和页脚仍沿用原页面所在网站的。",
  "dynamic-address": () => "原页面对应商品目录中的多个地址。副本不具备此功能，仅保留区块。",
  "system-page": () => "原页面是系统页面，副本是普通页面。",
  "area-page": () => "原页面是其他页面的页眉、页脚或侧边栏，副本是普通页面。",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "原页面会从回收站中取出几秒钟，然后放回。"
      : "原页面保留在回收站中。复制后会检查所有区块是否都已复制。",
  "same-title-in-plan": () =>
    "此次执行中，另一个页面会先以相同的标题复制到同一位置，因此门户会在此副本的标题后添加文字。",
  "same-address-in-plan": () => "此次执行中，另一个页面会先在同一位置占用相同的地址。",
  "may-not-undo": () => "您无权删除目标网站上的页面，因此无法自行移除不需要的副本。",
  "may-not-rename": () => "您无权更改目标网站上的设置：您无法自行更改副本的标题或地址。",
  "new-folder-is-inactive": () => "在发布其中的页面之前，新文件夹保持未启用状态，其地址无法访问。",
  "copied-before": () => "之前的执行已将该页面复制到此网站。",
  "settings-not-allowed": () => "您无权更改目标网站上的设置：副本的标题、地址和设置将沿用门户分配的内容。",
  "wished-title-taken": ({ title }) => `目标位置已有标题为“${title}”的其他页面。`,
  "renamed-where-taken": ({ title }) => `该标题在目标位置已被占用，因此副本的标题为“${title}”。`,
  "wished-address-taken": ({ code }) =>
    `地址“${code}”已被占用（包括回收站中的页面），因此门户会在末尾添加四个字母。`,
  "wished-address-refused": ({ code }) => `门户拒绝地址“${code}”，因此副本沿用门户分配的地址。`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `门户拒绝复制地址为“${code}”的页面。`,
  "other-kind": () => "门户不支持在不同类型的网站之间复制。",
  "may-not-read-source": () => "您无权查看原页面所在的网站。",
  "may-not-edit-target": () => "您无权在目标网站上创建页面。",
  "target-site-gone": () => "目标网站已不存在，或您无权查看。",
  "may-not-restore": () => "您无权从回收站恢复此网站的页面。",
  "target-folder-in-trash": ({ title }) => `目标文件夹在回收站中：${list([title])}。`,
  "target-folder-gone": () => "目标文件夹已不存在。门户会将副本放到网站根目录。",
  "source-folder-in-trash": ({ title }) => `原页面位于回收站中的文件夹内：${list([title])}。`,
  "source-gone": () => "原页面已不存在。",
  "target-folder-not-made": ({ title }) => `无法创建该页面的目标文件夹：${list([title])}。`,
  "title-taken": ({ title }) => `已存在标题为“${title}”的页面，而您选择了在标题已被占用时跳过。`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "请在原页面的设置中更改地址，然后重新复制。",
  "other-kind": () => "请选择同一类型的目标位置。",
  "may-not-read-source": () => "请向门户管理员申请查看权限。",
  "may-not-edit-target": () => "请选择其他网站，或向门户管理员申请此网站的编辑权限。",
  "target-site-gone": () => "请刷新列表，选择其他网站。",
  "may-not-restore": () => "请选择“不恢复，直接复制”，或请有权删除和恢复页面的人操作。",
  "target-folder-in-trash": () => "请在“网站”版块中恢复该文件夹，或选择其他文件夹。",
  "target-folder-gone": () => "请刷新列表，选择其他文件夹。",
  "source-folder-in-trash": () => "请先在“网站”版块中恢复该文件夹。",
  "source-gone": () => "请刷新列表，选择其他页面。",
  "target-folder-not-made": () => "请查看目标网站的文件夹，然后重试此页面，或为其选择其他文件夹。",
  "title-taken": () => "请为副本使用其他标题，或允许在标题已被占用时复制。",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () => "副本位于网站根目录，而不是您选择的文件夹。请在“网站”版块中移动。",
  "landed-elsewhere": () => "副本不在您选择的文件夹中。请在“网站”版块中移动。",
  "other-site": () => "副本不在您选择的网站上。",
  "other-title": ({ expected }) => `副本的标题不是预期的“${expected}”。`,
  "other-address": ({ expected }) => `副本的地址不是预期的“${expected}”。`,
  "same-address-as-another-page": () =>
    "另一个页面使用了相同的地址，访客看到哪一个由门户决定。请更改其中一个地址。",
  "not-published": () => "副本未发布。",
  "published-against-wish": () => "副本已发布，但您选择的是草稿。",
  "blocks-missing": ({ codes }) => `副本缺少门户无法复制的区块：${list(codes)}。`,
  "no-blocks": () => "副本没有任何区块，而原页面有。请将副本移至回收站，并用其他方式复制原页面。",
  "blocks-not-compared": () => "无法将副本的区块与原页面进行比较。请在编辑器中打开副本并检查。",
  "site-switched-on": () => "门户已发布目标网站。如果这不是您想要的，请在网站设置中取消发布。",
  "folders-switched-on": ({ titles }) => `门户已启用以下文件夹：${list(titles)}。`,
  "became-home-page": () => "副本已成为网站的首页。",
  "in-trash": () => "副本在回收站中。",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "另有 # 个页面与此副本相似",
    })}（ID：${list(pages.map(({ pageId }) => String(pageId)))}）：浏览器或网络可能将请求发送了两次。请查看，并将不需要的页面移至回收站。`,
  "source-left-restored": () => "无法将原页面放回回收站。该页面未发布。",
});
