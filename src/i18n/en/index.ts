import type { Format } from "../format.ts";
import type { Messages } from "../messages.ts";
import { failures } from "./failures.ts";
import { differences, obstacles, warnings, whatToDo } from "./outcomes.ts";

export function englishMessages(format: Format): Messages {
  const { count, list } = format;
  return {
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
      reload: "Load again",
      listsFailed: "Your sites could not be read",
    },

    kinds: {
      PAGE: "Sites and stores",
      KNOWLEDGE: "Knowledge bases",
      GROUP: "Group knowledge bases",
      VIBE: "Vibe",
    },
    siteTypes: {
      PAGE: "Site",
      STORE: "Store",
      SMN: "Site Manager site",
      KNOWLEDGE: "Knowledge base",
      GROUP: "Group knowledge base",
      VIBE: "Vibe",
    },

    pick: {
      heading: "Which page?",
      kind: "Kind",
      site: "Site",
      chooseSite: "Choose a site",
      searchSites: "Search by name or address",
      noSuchSite: "No site with this name",
      pages: "Pages",
      search: "Find a page by title, address or ID",
      withTrash: "Show the trash",
      trash: "Trash",
      loadingPages: "Loading pages…",
      loadedSoFar: (loaded) =>
        count(loaded, { one: "# page so far, loading more…", other: "# pages so far, loading more…" }),
      pageCount: (number) => count(number, { one: "# page", other: "# pages" }),
      failed: "The pages of this site could not be read",
      stopped: "Not all pages could be read",
      noMatch: (text) => `No page matches “${text}”.`,
      emptySite: { title: "No pages here yet", text: "Choose another site, or look into the trash." },
      noSites: {
        title: "There is no site that you may read",
        text: "Create a site in the Sites section, or ask a portal administrator for access to one.",
      },
      kindUnreadable: (kind) => `${kind} could not be listed.`,
      openedPageGone: {
        title: "The chosen page is not in the list",
        text: "It may be in the trash, or you may not read its site. You can choose any other page.",
      },
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

    target: {
      heading: "Where to?",
      samePlace: { title: "Beside the original", text: "Same site, same folder." },
      otherPlace: { title: "Somewhere else", text: "Another folder or site of the same kind." },
      place: "Target",
      site: "Target site",
      folder: "Target folder",
      otherKindHint: (kind) => `Only ${kind.toLowerCase()}: the portal cannot copy from one kind to another.`,
      noEditRight: "You may not create pages here",
      noFolders: "No folders",
      loading: "Loading folders…",
      failed: "The folders of the target site could not be read",
    },

    review: {
      heading: "What will happen",
      publication: "Visibility of the copy",
      wishes: {
        draft: { title: "Draft", text: "Nobody sees it until you publish it." },
        "as-source": { title: "Like the original", text: "Published if the original is." },
        published: { title: "Published", text: "Visitors can open it at once." },
      },
      trashedSource: "This page is in the trash. How shall it be copied?",
      trashedWays: {
        restore: {
          title: "Restore it, copy it, put it back",
          text: "The sure way: the page leaves the trash for a few seconds, unpublished, and returns to it.",
        },
        "as-it-is": {
          title: "Copy it as it lies there",
          text: "The original is not touched. Some portals then copy no blocks; the result is checked and you are told.",
        },
      },
      noRestoreRight: "You may not restore pages of this site.",
      source: "Page",
      goesTo: "Goes to",
      willBeCalled: "Title",
      address: "Address",
      addressWithSuffix: (code) => `${code}_ and four letters that the portal chooses`,
      statusAfterwards: "Visibility",
      warnings: (number) => count(number, { one: "# thing to know", other: "# things to know" }),
      cannotCopy: "This copy cannot be made",
      copy: "Copy page",
      choosePage: "Choose a page to copy.",
      chooseTrashedWay: "Choose how the page is taken out of the trash.",
      checking: "Looking at the target…",
      targetFailed: "The target site could not be read",
      notAdapted: "What stays as in the original",
      notAdaptedPoints: [
        "Links to other pages go on leading to the pages they lead to now.",
        "Images and files are shared with the original, not copied.",
        "Anchors that were given by hand are lost; the portal makes new ones.",
        "Counters, search engine and social media settings are copied along.",
      ],
    },

    warnings: warnings(list),
    obstacles: obstacles(list),
    whatToDo,

    run: {
      heading: (title) => `Copying “${title}”`,
      checking: "Checking the page, the target folder and your rights…",
      copying: "The portal is copying the page…",
      copyingHint: "Pages with many blocks can take up to a minute.",
      unsure: "The answer got lost. Looking whether the copy is there…",
      unsureHint: "Nothing is sent twice: only when the page is certainly not there will it be copied again.",
      waitForPortal: (seconds) =>
        count(seconds, {
          one: "The portal may still be working on the copy. Looking again in # second.",
          other: "The portal may still be working on the copy. Looking again in # seconds.",
        }),
      waitForLimit: (seconds) =>
        count(seconds, {
          one: "The portal asks for a break. Going on in # second.",
          other: "The portal asks for a break. Going on in # seconds.",
        }),
      finishing: "Reading the copy back and comparing it with the original…",
      keepOpen: "Please leave this page open until it is finished.",
    },

    report: {
      done: (title) => `“${title}” is copied`,
      doneButDifferent: (title) => `“${title}” is copied, not quite as planned`,
      asAnnounced: "As announced before the copy",
      asPlanned: "It was read back from the portal, and everything is as planned.",
      adopted: "The portal's answer had got lost; the copy was found by looking. It was made only once.",
      differs: (number) =>
        count(number, { one: "# thing to know about the copy", other: "# things to know about the copy" }),
      openEditor: "Open the copy in the editor",
      openPublic: "Open its public address",
      openSiteList: "Open the pages of the site",
      copyAnother: "Copy another page",
      tryThisAgain: "Back to this page",
      newId: "ID of the copy",
      title: "Title",
      address: "Address",
      place: "Place",
      status: "Visibility",
      blocks: "Blocks",
      blockCount: (copied, source) => `${copied ?? "?"} of ${source ?? "?"}`,
      failed: "The page was not copied",
      nothingCopied: "The portal did not make the copy",
      maybeFailed: "No copy of the page was found",
      refused: "The page was not copied: something has changed since you chose it",
      nothingCreated: "Nothing was created on the portal.",
      noCopyFound: "It was sent, its answer got lost, and looking at the target afterwards found no copy.",
      orphan: {
        title: "The portal left an empty page behind",
        text: "It refused the copy after it had begun. The empty page lies in a trashed folder, where no visitor sees it.",
        toTrash: "Put the empty page into the trash",
        trashed: "The empty page is out of the way",
        inUse: "Somebody has worked with the page since then, so it was not put into the trash",
        kept: "The empty page is not in the trash",
        notShown:
          "The portal confirmed it, and the page is still where it was. Put it into the trash in the Sites section.",
      },
      sourceLeftRestored:
        "The original was taken out of the trash and could not be put back. It is unpublished.",
      ambiguous: {
        title: "More than one page could be the copy",
        text: "The portal's answer got lost, and several new pages in the target look like this copy. Nothing more was sent.",
        advice: "Look at the pages and say which one it is.",
      },
      candidate: (title, id) => `${title} (ID ${id})`,
      thisIsTheCopy: "This is the copy",
      noneOfThem: "None of them",
      unverified: {
        title: "The page was copied, but could not be checked",
        text: "The portal confirmed the new page, then it could not be read back.",
        advice: "Look again, or open it in the editor and check it there.",
      },
      unknownOutcome: {
        title: "It is not known whether the page was copied",
        text: "The portal's answer got lost, and afterwards the portal could not be asked.",
        advice:
          "Look again when the portal answers, before you close or reload Page Copier. Do not copy the page anew before that: it might be there already.",
      },
      lookAgain: "Look again",
    },
    differences: differences(format),

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
    failures,
  };
}
