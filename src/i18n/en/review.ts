import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Title gets a suffix",
  "address-taken": "Address is taken",
  "becomes-home-page": "Becomes the home page",
  "site-goes-live": "Site goes live",
  "folders-go-live": "Folders go live",
  "unpublished-edits-go-live": "Unpublished changes go live",
  "unpublished-edits-are-copied": "Unpublished changes are copied",
  "live-for-a-moment": "Visible for a moment",
  "may-not-publish": "No right to publish",
  "stays-draft-in-inactive-folder": "Stays a draft",
  "may-not-edit-source": "Original may only be read",
  "areas-of-the-source": "Header and footer stay",
  "dynamic-address": "Dynamic address is lost",
  "system-page": "System page",
  "area-page": "Header, footer or sidebar",
  "source-in-trash": "Original is in the trash",
  "same-title-in-plan": "Same title in this plan",
  "same-address-in-plan": "Same address in this plan",
  "may-not-undo": "No right to take it back",
  "may-not-rename": "No right to rename",
  "new-folder-is-inactive": "New folder is inactive",
  "copied-before": "Copied there before",
  "settings-not-allowed": "Stays as the portal makes it",
  "wished-title-taken": "Title is there already",
  "renamed-where-taken": "Gets a number",
  "wished-address-taken": "New address is taken",
  "wished-address-refused": "New address is refused",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
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
    warnings: (amount) => count(amount, { one: "# thing to know", other: "# things to know" }),
    cannotCopy: "This copy cannot be made",
    copy: "Copy page",
    choosePage: "Choose a page to copy.",
    chooseTarget: "Choose where the copies shall go.",
    chooseTrashedWay: "Choose how the page is taken out of the trash.",
    repairRule: "Put the regular expression right that names the copies.",
    checking: "Looking at the target…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Reading all pages of the site: # page so far…",
        other: "Reading all pages of the site: # pages so far…",
      }),
    checkingTargets: (read, of) => `Looking at the targets: ${number(read)} of ${number(of)} read…`,
    targetFailed: "The target site could not be read",
    notAdapted: "What stays as in the original",
    plain: {
      shared: "Shared by original and copy",
      files: "Images and files are shared with the original, not copied.",
      fromPortal: "Forms, products and whatever else blocks show from the portal: both show the same.",
      areas: "Header, footer and sidebar: the copy goes on using those of the original.",
      areasUnlessCopied:
        "Header, footer and sidebar: the copy goes on using those of the original, unless they are copied along.",
      notCopied: "Not copied",
      history: "Views, the history of changes, dates and author: the copy begins anew, as yours.",
      lostBlocks:
        "Blocks that the portal does not have any more, or does not allow on the target: the report names what is missing.",
      siteRoles: "Being a home, error or system page, and dynamic addresses of a catalogue.",
      anchors: "Anchors that were given by hand: the portal makes new ones.",
      asItIs: "Comes along as it is",
      links: "Links to other pages: they go on leading to the pages they lead to now.",
      linksOutside: {
        leave: "Links to pages that are not copied: they go on leading there, and the report counts them.",
        "earlier-copy":
          "Links to pages that are not copied: they lead to the copy of an earlier run in the same site where there is one, else where they lead now.",
        list: "Links to pages that are not copied: they go on leading there, and the report lists them.",
      },
      drafts: "Unpublished changes and hidden blocks of the original.",
      markers: "Markers such as the current year: they keep the value of the moment of copying.",
      settings: "Counters, search engine and social media settings.",
      afterwards: "Done once all copies are there",
      titles: (copies) => count(copies, { one: "# copy gets its title", other: "# copies get their titles" }),
      addresses: (copies) =>
        count(copies, { one: "# copy gets its address", other: "# copies get their addresses" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# copy is freed of the settings that belong to its original alone",
          other: "# copies are freed of the settings that belong to their originals alone",
        }),
      linked: (copies) =>
        count(copies, {
          one: "# copy is searched for links that shall lead to copies of its site",
          other: "# copies are searched for links that shall lead to copies of their site",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# copy", other: "# copies" }),
    reviewCopies: (copies) => count(copies, { one: "Review # copy", other: "Review # copies" }),
    nothingToCopy: "There is no page in what you chose.",
    pageLimit: (published) =>
      count(published, {
        one: "# copy will be published. Some tariffs limit published pages, and the portal does not say how many are left: beyond the limit a copy stays a draft, and the report says so.",
        other:
          "# copies will be published. Some tariffs limit published pages, and the portal does not say how many are left: beyond the limit copies stay drafts, and the report says so.",
      }),
    sum: {
      copies: "Copies",
      targets: "Target sites",
      folders: "Folders made first",
      impossible: "Cannot be copied",
      time: "Time",
      warnings: "Things to know",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `A folder in the trash holds the address “${code}”, so the new folder gets another one.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "# folder is made first", other: "# folders are made first" }),
    showMore: (more) => count(more, { other: "Show # more" }),

    openPlan: "Open a saved plan…",
    fileUnreadable: {
      title: "The file could not be read",
      text: "The browser did not hand it over. Choose it again, or a copy of it.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "less than a minute";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "up to # minute", other: "up to # minutes" })
        : count(high, { one: "up to # hour", other: "up to # hours" });
    case "about":
      return minutes
        ? count(high, { one: "about # minute", other: "about # minutes" })
        : count(high, { one: "about # hour", other: "about # hours" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `about ${low} to # minutes` : `about ${low} to # hours` });
    }
  }
}
