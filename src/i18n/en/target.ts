import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
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
  targetCount: (number) => count(number, { one: "# target", other: "# targets" }),
  targets: "Targets",
  addTarget: "Add another target",
  newTarget: "New target",
  newTargetHint: "It counts as soon as its place is chosen.",
  remove: (place) => `Remove from the targets: ${place}`,
  removeNew: "Remove the new target",
  placeTaken: "This place is a target already. Choose another folder or site.",
  siteTaken: "The top level of this site is a target already. Choose a folder in it, or another site.",
  folderGone: "Folder that is not there any more",
  siteGone: "Site that is not there any more",
  inNewFolder: "In a new folder…",
  inNewFolderNamed: (title) => `In a new folder: “${title}”`,
  newFolderTitle: "Title of the new folder",
  newFolderHint:
    "It is made in the folder chosen above, before the first page is copied. Empty for no new folder.",
  newFolder: "New folder",
  severalSites: {
    open: "Add several sites…",
    chooseFound: (number) => count(number, { one: "Choose the # found", other: "Choose all # found" }),
    clear: "Clear the choice",
    chosen: (number) => count(number, { one: "# site chosen", other: "# sites chosen" }),
    add: (number) => count(number, { one: "Add # site", other: "Add # sites" }),
    alreadyTarget: "Already a target",
  },
  keepFolders: "Keep folders",
  keepFoldersHint:
    "On: the chosen folders are made again in the target, in the same order; a folder that has the same address there is used. Off: all pages go side by side.",
});
