import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "安装 Page Copier",
  intro: "正在将 Page Copier 添加到此门户，需要几秒钟。",
  entryTitle: "使用 Page Copier 复制",
  steps: {
    add: (entryTitle) => `将“${entryTitle}”添加到页面的设置菜单`,
    clear: "移除旧版本的菜单项",
    note: "记录菜单项指向的地址，以便日后修复",
    finish: "通知门户安装已完成",
  },
  stepStates: {
    waiting: "等待中",
    working: "进行中",
    done: "已完成",
    wasThere: "已存在",
    nothingToDo: "无需处理",
    failed: "失败",
    leftOut: "已跳过",
  },
  failed: {
    title: "安装未完成",
    text: "有一个步骤失败。在您重试或选择不添加菜单项并完成安装之前，门户会将 Page Copier 视为未安装。没有菜单项，也可以从左侧菜单使用应用，以后还可以在应用中添加菜单项。",
    without: "不添加菜单项并完成安装",
  },
  notAdmin: {
    title: "只有管理员可以安装 Page Copier",
    text: "此应用会为门户上的所有人在页面的设置菜单中添加一个菜单项。未做任何更改。",
    advice: "请联系门户管理员打开一次 Page Copier，之后您也可以使用。",
  },
  installedBefore: {
    title: "此门户已安装 Page Copier",
    text: "刚刚检查了它在页面设置菜单中的菜单项。",
    advice: "请在左侧菜单中打开 Page Copier。",
  },
  notReloaded: {
    title: "门户尚未重新加载",
    text: "已通知门户安装完成，但此页面仍未关闭。",
    advice: "请重新加载 Bitrix24 页面（F5）。如果安装再次开始，您可能没有安装应用的权限，请联系门户管理员。",
  },
  entry: {
    heading: "设置菜单",
    text: (entryTitle) =>
      `每个页面的设置菜单中有了“${entryTitle}”后，从那里打开 Page Copier 时会自动选中该页面。`,
    known: {
      added: (date) => `菜单项添加或检查于 ${date}。`,
      elsewhere: (address) => `菜单项指向其他地址，可能属于旧版本：${address}`,
      removed: (date) => `菜单项移除于 ${date}。`,
      unknown: "无法确定菜单项是否存在，门户也不提供查询方式。检查时，如果缺少菜单项，会自动添加。",
    },
    repair: "检查并修复",
    remove: "移除菜单项",
    working: "正在请求门户…",
    outcomes: {
      wasThere: "菜单项已存在，并指向此版本的 Page Copier。",
      added: "此前缺少菜单项，现已添加。",
      replaced: "此前的菜单项指向旧版本，现在已有指向此版本的菜单项。",
      removed: "菜单项已移除。Page Copier 仍保留在左侧菜单中。",
      wasGone: "菜单项原本就不存在。Page Copier 仍保留在左侧菜单中。",
    },
    repairFailed: "无法修复菜单项",
    removeFailed: "无法移除菜单项",
    notNoted: "菜单项状态正常，但应用未能记录这一点，之后可能会再次询问。",
    outdated: {
      title: "页面的设置菜单指向旧版本的 Page Copier",
      text: "旧版本可能已无法使用。修复后，菜单项将指向此版本。",
    },
    close: "关闭",
  },
};
