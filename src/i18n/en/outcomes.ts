import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "A page of this title is there already, so the portal adds a word to the title of the copy.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "The address is taken (pages in the trash count), so the portal appends four letters to it."
      : "The address is taken, and without the right to change settings there it stays: two pages will share one address.",
  "becomes-home-page": () => "The site has no pages yet: the copy becomes its home page.",
  "site-goes-live": () =>
    "The target site is not published. Publishing the copy puts the whole site on line.",
  "folders-go-live": ({ titles }) => `Publishing the copy also switches on: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "The original has changes that nobody has published yet. They are in the copy, and visitors will see them there.",
  "unpublished-edits-are-copied": () => "The original has unpublished changes. The copy contains them.",
  "live-for-a-moment": () =>
    "The portal publishes the copy of a published page by itself; it is made a draft again in the same moment.",
  "may-not-publish": () => "You may not publish on the target site, so the copy stays a draft.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `The portal does not publish the copy by itself, since that would bring other pages to light in: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "You may only read the site of the original: the blocks of the copy will not be fully editable.",
  "areas-of-the-source": () =>
    "Header and footer of the copy stay those of the original's site, unless they are copied along.",
  "dynamic-address": () =>
    "The original answers many addresses of a catalogue. The copy does not: it keeps the blocks only.",
  "system-page": () => "The original is a system page. The copy is an ordinary one.",
  "area-page": () =>
    "The original is a header, footer or sidebar of other pages. The copy is an ordinary page.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "The original is taken out of the trash for a few seconds and put back."
      : "The original stays in the trash. Whether all blocks were copied is checked afterwards.",
  "same-title-in-plan": () =>
    "Another page of this run brings the same title to the same place first, so the portal adds a word to the title of this copy.",
  "same-address-in-plan": () => "Another page of this run takes the same address in the same place first.",
  "may-not-undo": () =>
    "You may not delete pages on the target site: if you do not want the copy, you cannot remove it yourself.",
  "may-not-rename": () =>
    "You may not change settings on the target site: you cannot give the copy another title or address yourself.",
  "new-folder-is-inactive": () =>
    "The new folder stays inactive until a page in it is published; until then its addresses do not work.",
  "copied-before": () => "An earlier run has copied this page to this site already.",
  "settings-not-allowed": () =>
    "You may not change settings on the target site: the copy keeps the title, the address and the settings that the portal gives it.",
  "wished-title-taken": ({ title }) => `Another page there is called “${title}”, too.`,
  "renamed-where-taken": ({ title }) => `The title is taken there, so the copy is called “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `The address “${code}” is taken (pages in the trash count), so the portal will append four letters to it.`,
  "wished-address-refused": ({ code }) =>
    `The portal refuses the address “${code}”, so the copy keeps the one that the portal gives it.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `The portal refuses to copy a page with the address “${code}”.`,
  "other-kind": () => "The portal cannot copy from one kind of site to another.",
  "may-not-read-source": () => "You may not read the site of the original.",
  "may-not-edit-target": () => "You may not create pages on the target site.",
  "target-site-gone": () => "The target site is not there any more, or you may not read it.",
  "may-not-restore": () => "You may not take pages of this site out of the trash.",
  "target-folder-in-trash": ({ title }) => `The target folder is in the trash: ${list([title])}.`,
  "target-folder-gone": () =>
    "The target folder is not there any more. The portal would put the copy in the top level of the site.",
  "source-folder-in-trash": ({ title }) => `The original lies in a trashed folder: ${list([title])}.`,
  "source-gone": () => "The original is not there any more.",
  "target-folder-not-made": ({ title }) =>
    `The folder that this page should go to could not be made: ${list([title])}.`,
  "title-taken": ({ title }) => `A page called “${title}” is there already, and you want no second one.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Give the original another address in its settings, then copy it again.",
  "other-kind": () => "Choose a target of the same kind.",
  "may-not-read-source": () => "Ask a portal administrator for the right to read it.",
  "may-not-edit-target": () =>
    "Choose another site, or ask a portal administrator for the right to edit this one.",
  "target-site-gone": () => "Refresh the list and choose another site.",
  "may-not-restore": () => "Copy it as it lies there, or ask somebody who may delete and restore pages.",
  "target-folder-in-trash": () => "Restore the folder in the Sites section, or choose another one.",
  "target-folder-gone": () => "Refresh the list and choose another folder.",
  "source-folder-in-trash": () => "Restore the folder in the Sites section first.",
  "source-gone": () => "Refresh the list and choose another page.",
  "target-folder-not-made": () =>
    "Look at the folders of the target site, then try this page again or choose another folder for it.",
  "title-taken": () => "Give the copy another title, or let pages be copied where the title is taken.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "It lies in the top level of the site, not in the folder you chose. Move it in the Sites section.",
  "landed-elsewhere": () => "It lies in another folder than the one you chose. Move it in the Sites section.",
  "other-site": () => "It lies on another site than the one you chose.",
  "other-title": ({ expected }) => `Its title is not the expected “${expected}”.`,
  "other-address": ({ expected }) => `Its address is not the expected “${expected}”.`,
  "same-address-as-another-page": () =>
    "Another page has the same address; which of the two visitors see is up to the portal. Change one of the addresses.",
  "not-published": () => "It is not published.",
  "published-against-wish": () => "It is published, although you wished a draft.",
  "blocks-missing": ({ codes }) => `Blocks are missing that the portal could not copy: ${list(codes)}.`,
  "no-blocks": () =>
    "It has no blocks at all, while the original has some. Put it into the trash and copy the original another way.",
  "blocks-not-compared": () =>
    "Its blocks could not be compared with those of the original. Open the copy in the editor and check it.",
  "site-switched-on": () =>
    "The portal switched the target site on. If that was not wanted, unpublish the site in its settings.",
  "folders-switched-on": ({ titles }) => `The portal switched on: ${list(titles)}.`,
  "became-home-page": () => "It became the home page of the site.",
  "in-trash": () => "It lies in the trash.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# more page looks like this copy",
      other: "# more pages look like this copy",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): the browser or the network may have delivered the request twice. Have a look, and put what is not needed into the trash.`,
  "source-left-restored": () => "The original could not be put back into the trash. It is unpublished.",
});
