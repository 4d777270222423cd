import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "您在门户上的登录已过期，因此门户不再响应此应用。",
    advice: "请重新加载 Bitrix24 页面（F5），然后再次打开应用。之前复制的内容不会丢失。",
  },
  appRemoved: {
    sentence: "门户上已不再安装此应用。",
    advice: "请联系门户管理员重新安装，然后重新加载页面。",
  },
  noAccessToApp: {
    sentence: "您无权访问此应用。",
    advice: "请联系门户管理员，在应用设置中为您授予访问权限。",
  },
  scopeMissing: {
    sentence: "安装应用时未授予“网站”（landing）权限，因此应用看不到任何页面。",
    advice: "请联系门户管理员为应用添加“landing”权限并重新安装。",
  },
  tariffWithoutRest: {
    sentence: "门户的套餐不支持使用 REST 接口的应用。",
    advice: "请向门户管理员咨询能否更换套餐或开始试用。",
  },
  overload: {
    sentence: "由于过载，门户已封锁 REST 接口。重试无济于事。",
    advice: "请等待门户解除封锁，或请门户管理员联系 Bitrix24 技术支持。",
  },
  portalClosed: {
    sentence: "此门户已关闭或正在删除。",
    advice: "请咨询门户的所有者。门户关闭期间无法复制。",
  },
  tariff: {
    sentence: "门户的套餐不允许此操作。",
    advice: "请向门户管理员确认套餐是否包含“网站”版块及其应用。",
  },
  webhookRights: {
    sentence: "门户未接受凭据：凭据没有执行此操作的权限。",
    advice: "请从门户的菜单中打开应用。如果问题依旧，请向门户管理员申请访问权限。",
  },
  needsHttps: {
    sentence: "门户仅通过安全连接（https）响应。",
    advice: "请使用 https 地址打开门户，然后重试。",
  },
  needsApp: {
    sentence: "此操作仅限已安装的应用执行，不支持 webhook。",
    advice: "请从门户的菜单中打开应用。",
  },
  refreshSilent: {
    sentence: "门户未更新应用的登录信息。上一个请求没有执行。",
    advice: "请关闭门户显示的消息，重新加载 Bitrix24 页面（F5），然后再次打开应用。",
  },
  rateLimit: {
    sentence: "门户当前收到的请求过多，未执行此请求。",
    advice: "请稍等几秒后重试。门户上的其他应用共用同一限额。",
  },
  operatingLimit: {
    sentence: "门户为此类请求分配的计算时间已暂时用完，未执行此请求。",
    advice: "请等待最多十分钟后重试。",
  },
  offline: {
    sentence: "您的设备处于离线状态，未发送任何内容。",
    advice: "请连接互联网后重试。",
  },
  pageGone: {
    sentence: "门户找不到该页面：页面已被删除、位于回收站中的文件夹内，或您无权查看。",
    advice: "请刷新列表并重新选择页面。如果页面在回收站中，请先恢复其所在的文件夹。",
  },
  siteGone: {
    sentence: "门户找不到该网站：网站已被删除，或您无权查看。",
    advice: "请刷新列表，选择其他网站。",
  },
  noRight: {
    sentence: "您没有在该网站上执行此操作的权限。",
    advice: "请向门户管理员申请该网站的编辑权限，或选择其他网站。",
  },
  folderGone: {
    sentence: "目标文件夹已不存在。",
    advice: "请刷新列表，选择其他文件夹。",
  },
  addressShape: {
    sentence: "门户拒绝该页面的地址，因为它与门户自身的服务地址格式相似。",
    advice: "请在原页面的设置中更改地址，然后重新复制。",
  },
  addressSlash: {
    sentence: "该页面的地址包含斜杠，被门户拒绝。",
    advice: "请在原页面的设置中更改地址，然后重新复制。",
  },
  addressEmpty: {
    sentence: "原页面的地址为空，被门户拒绝。",
    advice: "请在原页面的设置中填写地址，然后重新复制。",
  },
  appMistake: {
    sentence: "门户无法识别该请求。这是应用的错误，与您的操作无关。",
    advice: "请将下方的详细信息发给应用的维护人员。",
  },
  methodUnknown: {
    sentence: "门户不支持该请求。网站模块可能缺失或版本过旧。",
    advice: "请向门户管理员确认“网站”版块是否已启用并为最新版本。",
  },
  manifestMissing: {
    sentence: "门户上没有该请求所需的模板。",
    advice: "请向门户管理员确认提供该模板的应用是否仍已安装。",
  },
  batchMethod: {
    sentence: "门户拒绝将该请求与其他请求一起执行。这是应用的错误，与您的操作无关。",
    advice: "请将下方的详细信息发给应用的维护人员。",
  },
  batchLength: {
    sentence: "一次发送的请求过多。这是应用的错误，与您的操作无关。",
    advice: "请将下方的详细信息发给应用的维护人员。",
  },
  pageLimit: {
    sentence: "已达到套餐允许的已发布页面数量上限，因此该页面保持未发布状态。",
    advice: "请取消发布不再需要的页面，或考虑升级套餐，然后再发布副本。",
  },
  siteLimit: {
    sentence: "已达到套餐允许的网站数量上限。",
    advice: "请取消发布不再需要的网站，或考虑升级套餐。",
  },
  unpaidTemplate: {
    sentence: "该页面使用了尚未付费的付费模板，因此保持未发布状态。",
    advice: "请在应用市场续订该模板或修改页面，然后再发布。",
  },
  unpaidBlock: {
    sentence: "该页面包含尚未付费的付费应用的区块，因此保持未发布状态。",
    advice: "请在应用市场续订该应用或移除该区块，然后再发布页面。",
  },
  customHtml: {
    sentence: "该页面或其网站包含自定义 HTML，当前套餐不允许在已发布的页面中使用。",
    advice: "请在页面或网站的设置中移除自定义 HTML，或考虑升级套餐。",
  },
  phone: {
    sentence: "发布之前，门户要求验证电话号码。",
    advice: "请在编辑器中打开页面并点击“发布”，门户会要求您输入号码。",
  },
  email: {
    sentence: "发布之前，门户要求验证电子邮箱。",
    advice: "请在您的 Bitrix24 个人资料中验证电子邮箱，然后发布页面。",
  },
  licence: {
    sentence: "门户的许可证已过期，因此无法发布。",
    advice: "请联系门户管理员续期。",
  },
  maliciousLink: {
    sentence: "门户认为该页面上的某个链接存在危险，因此不予发布。",
    advice: "请检查页面上的链接，移除可疑链接后再发布。",
  },
  rightsUnavailable: {
    sentence: "当前套餐不支持为单个网站设置权限，因此所有人都可以执行所有操作。",
    advice: "无需处理。",
  },
  homePageProtected: {
    sentence: "该页面是网站的首页，门户不会将首页移至回收站。",
    advice: "请先在网站设置中选择其他首页。",
  },
  areaProtected: {
    sentence: "该页面是其他页面的页眉、页脚或侧边栏，无法移至回收站。",
    advice: "请先将其从网站的模板中移除。",
  },
  pageLocked: {
    sentence: "该页面已被锁定，无法移至回收站。",
    advice: "请联系锁定页面的人或门户管理员。",
  },
  folderNotUnique: {
    sentence: "已存在同名文件夹，它也可能在回收站中。",
    advice: "请使用其他名称，或从回收站恢复该文件夹。",
  },
  folderHasAreas: {
    sentence: "该文件夹包含其他页面的页眉、页脚或侧边栏，无法移至回收站。",
    advice: "请先将这些页面从网站的模板中移除。",
  },
  moveRestricted: {
    sentence: "不能将文件夹移动到其自身或其子文件夹中。",
    advice: "请选择其他目标位置。",
  },
  titleMissing: {
    sentence: "门户要求提供标题，但没有收到标题。",
    advice: "请在页面设置中填写标题，然后重试。",
  },
  blockGone: {
    sentence: "门户找不到该页面的某个区块。",
    advice: "请在编辑器中打开页面，检查区块后重试。",
  },
  nodesGone: {
    sentence: "页面的某个区块在此期间发生了更改，无法调整。",
    advice: "请在编辑器中打开页面并检查。",
  },
  placementExists: {
    sentence: "应用的菜单项已存在。",
    advice: "无需处理。",
  },
  placementGone: {
    sentence: "应用的菜单项已不存在。",
    advice: "请联系门户管理员重新安装应用。",
  },
  placementRefused: {
    sentence: "门户拒绝将应用添加到菜单中。",
    advice: "请联系门户管理员检查应用的地址和权限。",
  },
  domainRefused: {
    sentence: "门户不接受该网站的域名。",
    advice: "请在网站设置中检查域名。",
  },
  notAllowedToPublish: {
    sentence: "您无权在该网站上发布页面，因此该页面保持未发布状态。",
    advice: "请让有发布权限的人发布该页面。",
  },
  serverError: {
    sentence: "门户在处理请求时发生内部错误而中止。",
    advice: "请几分钟后重试。如果当时正在复制页面，请先查看目标位置，副本可能已经存在。",
  },
  unreadableAnswer: {
    sentence: "门户返回的响应无法读取，因此不清楚操作结果。",
    advice: "请几分钟后重试。如果当时正在复制页面，请先查看目标位置，副本可能已经存在。",
  },
  connectionLost: {
    sentence: "在收到门户的响应之前，连接已断开。",
    advice: "请检查网络连接。如果当时正在复制页面，请先查看目标位置，副本可能已经存在。",
  },
  timeOut: {
    sentence: "门户未在规定时间内响应。",
    advice: "请几分钟后重试。如果当时正在复制页面，请先查看目标位置，副本可能已经存在。",
  },
  gateway: {
    sentence: "门户的服务器无法访问或已过载，返回了错误页面。",
    advice: "请几分钟后重试。如果当时正在复制页面，请先查看目标位置，副本可能已经存在。",
  },
  unknown: {
    sentence: "门户拒绝了请求，此应用无法识别拒绝的原因。",
    advice: "下方是门户返回的详细信息。门户管理员或许可以提供帮助。",
  },
};
