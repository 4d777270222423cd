import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Your sign-in to the portal has expired, so the portal no longer answers this app.",
    advice: "Reload the Bitrix24 page (F5) and open the app again. Nothing that was copied before is lost.",
  },
  appRemoved: {
    sentence: "This app is no longer installed on the portal.",
    advice: "Ask a portal administrator to install it again, then reload the page.",
  },
  noAccessToApp: {
    sentence: "You have no access to this app.",
    advice: "Ask a portal administrator to give you access to it in the settings of the app.",
  },
  scopeMissing: {
    sentence: "The app was installed without the permission “Sites” (landing), so it cannot see any pages.",
    advice: "Ask a portal administrator to add the permission “landing” to the app and to install it again.",
  },
  tariffWithoutRest: {
    sentence: "The portal's plan does not include apps that use the REST interface.",
    advice: "Ask a portal administrator whether the plan can be changed, or a trial be started.",
  },
  overload: {
    sentence: "The portal has blocked its REST interface because of overload. Trying again would not help.",
    advice: "Wait until the portal is released, or ask a portal administrator to write to Bitrix24 support.",
  },
  portalClosed: {
    sentence: "This portal is closed or being deleted.",
    advice: "Ask the owner of the portal. Nothing can be copied while it is closed.",
  },
  tariff: {
    sentence: "The portal's plan does not allow this.",
    advice: "Ask a portal administrator whether the plan covers the Sites section and its apps.",
  },
  webhookRights: {
    sentence: "The portal did not accept the credentials: they lack the right to do this.",
    advice: "Open the app from the portal's menu. If it stays, ask a portal administrator for access.",
  },
  needsHttps: {
    sentence: "The portal answers only over a secure connection (https).",
    advice: "Open the portal by its https address and try again.",
  },
  needsApp: {
    sentence: "The portal does this only for an installed app, not for a webhook.",
    advice: "Open the app from the portal's menu.",
  },
  refreshSilent: {
    sentence: "The portal did not renew the app's sign-in. The last request was not carried out.",
    advice: "Close any message the portal shows, reload the Bitrix24 page (F5) and open the app again.",
  },
  rateLimit: {
    sentence: "The portal is getting too many requests at the moment and did not carry this one out.",
    advice: "Wait a few seconds and try again. Other apps on the portal share the same limit.",
  },
  operatingLimit: {
    sentence:
      "The portal's computing time for this kind of request is used up for now. It was not carried out.",
    advice: "Wait up to ten minutes and try again.",
  },
  offline: {
    sentence: "Your device is offline, so nothing was sent.",
    advice: "Connect to the internet and try again.",
  },
  pageGone: {
    sentence:
      "The portal does not find the page: it was deleted, or lies in a trashed folder, or you may not read it.",
    advice: "Refresh the list and choose the page again. If it is in the trash, restore its folder first.",
  },
  siteGone: {
    sentence: "The portal does not find the site: it was deleted, or you may not read it.",
    advice: "Refresh the list and choose another site.",
  },
  noRight: {
    sentence: "You lack the right to do this on the site.",
    advice: "Ask a portal administrator for the right to edit this site, or choose another one.",
  },
  folderGone: {
    sentence: "The target folder is not there any more.",
    advice: "Refresh the list and choose another folder.",
  },
  addressShape: {
    sentence:
      "The portal refuses the address of this page, because it looks like one of its own service addresses.",
    advice: "Change the address of the source page in its settings, then copy it again.",
  },
  addressSlash: {
    sentence: "The address of this page has a slash in it, which the portal refuses.",
    advice: "Change the address of the source page in its settings, then copy it again.",
  },
  addressEmpty: {
    sentence: "The source page has an empty address, which the portal refuses.",
    advice: "Give the source page an address in its settings, then copy it again.",
  },
  appMistake: {
    sentence: "The portal did not understand the request. This is a mistake in the app, not yours.",
    advice: "Please pass the details below on to whoever looks after the app.",
  },
  methodUnknown: {
    sentence: "The portal does not know this request. Its Sites module may be missing or too old.",
    advice: "Ask a portal administrator whether the Sites section is switched on and up to date.",
  },
  manifestMissing: {
    sentence: "A template that the request needs is not available on the portal.",
    advice: "Ask a portal administrator whether the app that brought the template is still installed.",
  },
  batchMethod: {
    sentence:
      "The portal refused to run this request together with others. This is a mistake in the app, not yours.",
    advice: "Please pass the details below on to whoever looks after the app.",
  },
  batchLength: {
    sentence: "Too many requests were sent at once. This is a mistake in the app, not yours.",
    advice: "Please pass the details below on to whoever looks after the app.",
  },
  pageLimit: {
    sentence: "The plan's number of published pages is reached, so the page stays unpublished.",
    advice: "Unpublish a page you no longer need, or ask about a larger plan; then publish the copy.",
  },
  siteLimit: {
    sentence: "The plan's number of sites is reached.",
    advice: "Unpublish a site you no longer need, or ask about a larger plan.",
  },
  unpaidTemplate: {
    sentence: "The page uses a paid template that has not been paid for, so it stays unpublished.",
    advice: "Renew the template in the Market, or change the page, and publish it then.",
  },
  unpaidBlock: {
    sentence: "The page has a block of a paid app that has not been paid for, so it stays unpublished.",
    advice: "Renew the app in the Market, or remove the block, and publish the page then.",
  },
  customHtml: {
    sentence: "The page or its site has custom HTML, which the plan does not allow on published pages.",
    advice: "Remove the custom HTML in the settings of the page or site, or ask about a larger plan.",
  },
  phone: {
    sentence: "Before anything can be published, the portal wants a confirmed phone number.",
    advice: "Open the page in the editor and press Publish there: the portal asks for the number.",
  },
  email: {
    sentence: "Before anything can be published, the portal wants a confirmed e-mail address.",
    advice: "Confirm your e-mail address in your Bitrix24 profile, then publish the page.",
  },
  licence: {
    sentence: "The portal's licence has expired, so nothing can be published.",
    advice: "Ask a portal administrator to renew it.",
  },
  maliciousLink: {
    sentence: "The portal takes a link on this page for dangerous and does not publish it.",
    advice: "Check the links on the page, remove the doubtful one, and publish it then.",
  },
  rightsUnavailable: {
    sentence: "The plan has no rights for single sites, so everybody may do everything there.",
    advice: "Nothing has to be done.",
  },
  homePageProtected: {
    sentence:
      "The page is the home page of its site, and the portal does not put a home page into the trash.",
    advice: "Choose another home page in the settings of the site first.",
  },
  areaProtected: {
    sentence: "The page is the header, footer or sidebar of other pages and cannot be put into the trash.",
    advice: "Take it out of the site's template first.",
  },
  pageLocked: {
    sentence: "The page is locked and cannot be put into the trash.",
    advice: "Ask whoever locked it, or a portal administrator.",
  },
  folderNotUnique: {
    sentence: "There already is a folder of this name; it may be in the trash.",
    advice: "Choose another name, or restore the folder from the trash.",
  },
  folderHasAreas: {
    sentence: "The folder holds a header, footer or sidebar of other pages and cannot be put into the trash.",
    advice: "Take these pages out of the site's template first.",
  },
  moveRestricted: {
    sentence: "A folder cannot be moved into itself or into one of its own folders.",
    advice: "Choose another target.",
  },
  titleMissing: {
    sentence: "The portal wants a title and got none.",
    advice: "Give the page a title in its settings and try again.",
  },
  blockGone: {
    sentence: "The portal does not find a block of the page any more.",
    advice: "Open the page in the editor, check its blocks, and try again.",
  },
  nodesGone: {
    sentence: "A block of the page has changed meanwhile and could not be adapted.",
    advice: "Open the page in the editor and check it.",
  },
  placementExists: {
    sentence: "The app's menu item is already there.",
    advice: "Nothing has to be done.",
  },
  placementGone: {
    sentence: "The app's menu item is not there any more.",
    advice: "Ask a portal administrator to install the app again.",
  },
  placementRefused: {
    sentence: "The portal refused to add the app to its menus.",
    advice: "Ask a portal administrator to check the app's address and permissions.",
  },
  domainRefused: {
    sentence: "The portal does not accept the site's domain.",
    advice: "Check the domain in the settings of the site.",
  },
  notAllowedToPublish: {
    sentence: "You may not publish pages on this site, so the page stays unpublished.",
    advice: "Ask somebody who may publish there to publish the page.",
  },
  serverError: {
    sentence: "The portal stopped with an error of its own in the middle of the request.",
    advice:
      "Try again in a few minutes. If a page was being copied, look at the target first: it may be there.",
  },
  unreadableAnswer: {
    sentence: "The portal sent an answer that cannot be read, so it is not known what it did.",
    advice:
      "Try again in a few minutes. If a page was being copied, look at the target first: it may be there.",
  },
  connectionLost: {
    sentence: "The connection broke before the portal's answer arrived.",
    advice: "Check your connection. If a page was being copied, look at the target first: it may be there.",
  },
  timeOut: {
    sentence: "The portal did not answer in time.",
    advice:
      "Try again in a few minutes. If a page was being copied, look at the target first: it may be there.",
  },
  gateway: {
    sentence: "The portal's server is out of reach or overloaded and answered with an error page.",
    advice:
      "Try again in a few minutes. If a page was being copied, look at the target first: it may be there.",
  },
  unknown: {
    sentence: "The portal refused with a reason this app does not know.",
    advice: "The details below are what the portal said. A portal administrator may be able to help.",
  },
};
