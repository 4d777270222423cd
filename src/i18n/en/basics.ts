import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "opens in a new tab",
  tryAgain: "Try again",
  refresh: "Refresh",
  details: "Details for support",

  start: {
    connecting: "Connecting to your Bitrix24…",
    outside: {
      title: "Page Copier works inside Bitrix24",
      text: "It copies pages of the Sites section, and signs in through the portal that shows it. Opened on its own, it has no portal to talk to.",
      advice:
        "Open your Bitrix24 and choose Page Copier in the left menu. If it is not there, a portal administrator can add it under Developer resources.",
    },
    silent: (portal) => ({
      title: "The portal does not answer",
      text: `Page Copier asked ${portal} for its sign-in and got no answer within 15 seconds.`,
      advice:
        "Reload the Bitrix24 page (F5). If it stays like this, a browser extension may be blocking frames.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "This frame is not where it claims to be",
      text: `The frame names the portal ${expected}, but the page around it is ${actual}. Nothing was sent.`,
      advice: "Open Page Copier from the menu of your own Bitrix24.",
    }),
    crashed: {
      title: "Page Copier stopped because of a mistake of its own",
      text: "What the portal was asked to do before is not undone. Look at the target site before you copy again.",
      advice:
        "Load the app again. If it happens again, pass the details below on to whoever looks after the app.",
    },
    partMissing: {
      title: "This part of the app could not be loaded",
      text: "The connection broke off, or the app was renewed while it was open. Nothing was sent to the portal, and nothing is lost.",
      advice: "Try again. If it stays like this, load the app again; a run in progress is gone on with.",
    },
    reload: "Load again",
    listsFailed: "Your sites could not be read",
  },

  kinds: {
    PAGE: "Sites and stores",
    KNOWLEDGE: "Knowledge bases",
    GROUP: "Group knowledge bases",
    VIBE: "Vibe",
  },

  status: {
    published: "Published",
    draft: "Draft",
    unpublishedEdits: "Unpublished changes",
    trashed: "In the trash",
    homePage: "Home page",
    area: "Header or footer",
    system: "System page",
    siteOff: "not published",
    folderOff: "inactive",
    root: "Top level of the site",
    modified: (date) => `Changed ${date}`,
  },

  failure: {
    code: "Code",
    method: "Request",
    status: "HTTP status",
    portalSays: "The portal says",
    kind: "Meaning",
    kinds: {
      "not-run": "was not carried out",
      refused: "was refused",
      unsure: "may have been carried out",
      session: "the portal no longer accepts the app",
      malformed: "the answer could not be read",
    },
  },
};
