import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Names, settings and links",
  totals: {
    renamed: (number) =>
      count(number, { one: "# copy has its new name", other: "# copies have their new names" }),
    cleaned: (number) => count(number, { one: "# copy is cleaned up", other: "# copies are cleaned up" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# copy without its new name or settings",
        other: "# copies without their new names or settings",
      }),
    toCopies: (number) =>
      count(number, { one: "# link leads to a copy now", other: "# links lead to copies now" }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# link leads to a copy of an earlier run now",
        other: "# links lead to copies of earlier runs now",
      }),
    outside: (number) =>
      count(number, {
        one: "# link leads to a page that was not copied",
        other: "# links lead to pages that were not copied",
      }),
    broken: (number) =>
      count(number, {
        one: "# link was broken in the original already",
        other: "# links were broken in the originals already",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# block with links that could not be changed",
        other: "# blocks with links that could not be changed",
      }),
    unseen: (number) =>
      count(number, {
        one: "# block with a component, in which links cannot be seen",
        other: "# blocks with components, in which links cannot be seen",
      }),
    anchors: (number) => count(number, { one: "# anchor is back", other: "# anchors are back" }),
    areas: (number) =>
      count(number, {
        one: "# header, footer or sidebar is a copy now",
        other: "# headers, footers and sidebars are copies now",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# copy whose links could not all be changed",
        other: "# copies whose links could not all be changed",
      }),
  },
  nothing: "There was nothing to change in the links of the copies.",
  asWished: "as wished",
  remarks: {
    "other-title": ({ wished }) =>
      `The copy should be called “${wished}”, and the portal shows another title.`,
    "other-address": ({ wished }) =>
      `The copy should have the address “${wished}”, and the portal has given it another one.`,
    "not-published-again": () =>
      "Visitors see the new settings only once the copy is published again, and that did not work.",
    "settings-failed": () => "The copy did not get its new name and settings.",
    "settings-open": () => "The run ended before the copy got its new name and settings.",
    "links-failed": () => "Not all links in the copy could be led to the other copies.",
    "links-open": () => "The run ended before the links in the copy were led to the other copies.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# block of the copy has links that could not be changed.",
        other: "# blocks of the copy have links that could not be changed.",
      }),
    "anchors-lost": ({ anchors }) => `Anchors of the original are missing in the copy: ${list(anchors)}.`,
    "links-not-public": () =>
      "Visitors see the changed links only once the copy is published again, and that did not work.",
  },
  advice: {
    address: "Change it in the settings of the page.",
    open: "Change it in the portal, or undo the copy and copy the page again.",
    links: "Open the copy in the editor and change these links there.",
    anchors: "Open the copy in the editor and give the blocks their anchors again.",
  },
  unreachable: {
    component: (block) => `${block}: links in the parameters of a component stay as they are.`,
    dynamic: (block) =>
      `${block}: the block is filled from a list, whose detail page cannot be changed here.`,
    "no-way": (block) => `${block}: the portal lets the link be changed only together with other things.`,
    refused: (block) => `${block}: the portal refused the change.`,
    "changed-otherwise": (block) => `${block}: the portal shows something else than was sent.`,
  },
  leadsTo: (ids) => `It leads to: ${ids}.`,
  unseenLinks: "Blocks with components, in which links cannot be seen",
  outsideLinks: "Links to pages that were not copied",
  brokenLinks: "Links that were broken in the original already",
  link: (block, pageId) => `page ${pageId}, in the block ${block}`,
  times: (number) => count(number, { one: "# time", other: "# times" }),
});
