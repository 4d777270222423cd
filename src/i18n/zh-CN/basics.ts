import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "在新标签页中打开",
  tryAgain: "重试",
  refresh: "刷新",
  details: "供技术支持使用的详细信息",

  start: {
    connecting: "正在连接您的 Bitrix24…",
    outside: {
      title: "Page Copier 需在 Bitrix24 中使用",
      text: "此应用用于复制“网站”版块中的页面，并通过显示它的门户登录。单独打开时，没有可连接的门户。",
      advice:
        "请打开您的 Bitrix24，在左侧菜单中选择 Page Copier。如果菜单中没有，门户管理员可以在“开发者资源”中添加。",
    },
    silent: (portal) => ({
      title: "门户没有响应",
      text: `Page Copier 向 ${portal} 请求登录信息，但 15 秒内没有收到响应。`,
      advice: "请重新加载 Bitrix24 页面（F5）。如果问题依旧，可能是浏览器扩展程序拦截了内嵌框架。",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "应用嵌入的位置与声明的不符",
      text: `框架声明的门户是 ${expected}，但实际所在的页面是 ${actual}。未发送任何数据。`,
      advice: "请从您自己的 Bitrix24 菜单中打开 Page Copier。",
    }),
    crashed: {
      title: "Page Copier 因自身错误而停止",
      text: "此前已发送给门户的操作不会撤销。再次复制之前，请先查看目标网站。",
      advice: "请重新加载应用。如果再次出现，请将下方的详细信息发给应用的维护人员。",
    },
    partMissing: {
      title: "应用的这一部分无法加载",
      text: "连接已断开，或应用在打开期间进行了更新。没有向门户发送任何内容，也没有丢失任何数据。",
      advice: "请重试。如果问题依旧，请重新加载应用，进行中的执行会继续。",
    },
    reload: "重新加载",
    listsFailed: "无法读取您的网站",
  },

  kinds: {
    PAGE: "网站和商店",
    KNOWLEDGE: "知识库",
    GROUP: "工作组知识库",
    VIBE: "Vibe",
  },

  status: {
    published: "已发布",
    draft: "草稿",
    unpublishedEdits: "有未发布的更改",
    trashed: "在回收站中",
    homePage: "首页",
    area: "页眉或页脚",
    system: "系统页面",
    siteOff: "未发布",
    folderOff: "未启用",
    root: "网站根目录",
    modified: (date) => `更改于 ${date}`,
  },

  failure: {
    code: "代码",
    method: "请求",
    status: "HTTP 状态",
    portalSays: "门户返回的信息",
    kind: "含义",
    kinds: {
      "not-run": "未执行",
      refused: "被拒绝",
      unsure: "可能已执行",
      session: "门户不再接受此应用",
      malformed: "无法读取响应",
    },
  },
};
