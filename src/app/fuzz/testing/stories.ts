import { noLaterWishes, plainRule } from "@/model/later-wishes.ts";

import type { LocalPortal } from "../../../../e2e/portal/portal.ts";
import { placeIn } from "../../testing/many-pages.ts";
import type { ManyPages } from "../../testing/world.ts";

/** What is done in a run, by the addresses and titles of the portal. */
export interface Story {
  readonly name: string;
  readonly errand: (local: LocalPortal) => ManyPages;
}

/** Everything that a run can write: folders, names, clean settings, links, areas, anchors, an index page, publication. */
const rollOut: Story = {
  name: "roll-out",
  errand: (local) => ({
    from: siteOf(local, "Master"),
    sources: ["header", "about", "overview", "repair"].map((code) => pageOf(local, code)),
    targets: [placeIn(siteOf(local, "Branch"))],
    publication: "as-source",
    keepFolders: true,
    later: {
      ...noLaterWishes,
      names: {
        title: { ...plainRule, prefix: "{site}: " },
        address: { ...plainRule, suffix: "-{n}" },
        whereTaken: "copy",
        date: "2026-01-05",
      },
      cleanUp: true,
      links: { among: true, outside: "list" },
    },
  }),
};

/** Drafts into a site and a folder that are off, which the portal switches on. */
const drafts: Story = {
  name: "drafts",
  errand: (local) => ({
    from: siteOf(local, "Master"),
    sources: ["about", "overview"].map((code) => pageOf(local, code)),
    targets: [
      placeIn(siteOf(local, "Asleep"), folderOf(local, "Soon")),
      placeIn(siteOf(local, "Branch"), null, "News"),
    ],
    publication: "draft",
  }),
};

/** Out of the trash, and published. */
const outOfTrash: Story = {
  name: "out-of-trash",
  errand: (local) => ({
    from: siteOf(local, "Master"),
    sources: ["old", "repair"].map((code) => pageOf(local, code)),
    targets: [placeIn(siteOf(local, "Branch"))],
    publication: "published",
    trashedSource: "restore",
  }),
};

export const stories: readonly Story[] = [rollOut, drafts, outOfTrash];

type Portal = Pick<LocalPortal, "state">;

const siteOf = ({ state }: Portal, title: string): number =>
  only(state.sites.values(), (row) => row.title === title);
const folderOf = ({ state }: Portal, title: string): number =>
  only(state.folders.values(), (row) => row.title === title);
const pageOf = ({ state }: Portal, code: string): number =>
  only(state.pages.values(), (row) => row.code === code && row.siteId === siteOf({ state }, "Master"));

function only<Row extends { readonly id: number }>(rows: Iterable<Row>, is: (row: Row) => boolean): number {
  const found = [...rows].find(is);
  if (found === undefined) throw new Error("The portal has no such row.");
  return found.id;
}
