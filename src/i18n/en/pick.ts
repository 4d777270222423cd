import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Which pages?",
  kind: "Kind",
  site: "Site",
  chooseSite: "Choose a site",
  searchSites: "Search by name or address",
  noSuchSite: "No site with this name",
  pages: "Pages",
  search: "Find a page by title, address or ID",
  copiedThere: "Copied there before",
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
  foundCount: (number) => count(number, { one: "# page found", other: "# pages found" }),
  nothingFound: "No page matches the filter.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# chosen page or folder is not in the list",
        other: "# chosen pages or folders are not in the list",
      }),
    text: "They may be in the trash or deleted by now. What is not in the list is not copied.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# page", other: "# pages" });
    if (folders === 0) return `${pagesText} chosen`;
    return `${list([pagesText, count(folders, { one: "# folder", other: "# folders" })])} chosen`;
  },
  moreToCome: "Pages are still loading. Those in folders chosen whole will be added.",
  someUnread: "Pages that could not be read are missing from folders chosen whole.",
  hidden: (number) =>
    count(number, {
      one: "# chosen page is hidden by the filter",
      other: "# chosen pages are hidden by the filter",
    }),
  selectAll: "Select all",
  selectFound: (number) => count(number, { one: "Select # found", other: "Select all # found" }),
  clear: "Clear selection",
  partly: "partly chosen",
  filter: {
    open: "Filter and sort",
    active: (number) =>
      count(number, { one: "Filter and sort · # filter", other: "Filter and sort · # filters" }),
    reset: "Remove filters",
    status: "Status",
    folder: "Only in the folder",
    anyFolder: "All folders",
    searchFolders: "Search by name or address",
    noSuchFolder: "No folder with this name",
    changed: "Last changed",
    anyTime: "Any time",
    days: (number) => count(number, { one: "# day", other: "# days" }),
    sinceDay: "Since a day",
    day: "Changed since",
    sort: "Sort pages by",
    orders: { title: "Title", date: "Last change", address: "Address", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "The portal writes dates in a way that leaves day and month open, so pages cannot be filtered or sorted by date.",
      "unknown-format":
        "The portal writes dates in an unknown format, so pages cannot be filtered or sorted by date.",
    },
  },
});
