import { expect } from "vitest";

import type { CopyState } from "@/model/run.ts";

import { PT } from "../../../e2e/portal/conformance/fixture.ts";
import type { World } from "./world.ts";

type Done = Extract<CopyState, { readonly at: "done" }>;

export function expectDone(copy: CopyState): Done {
  if (copy.at !== "done") throw new Error(`The copy is not done: ${JSON.stringify(copy)}`);
  return copy;
}

/** Pages that the report names as made once too often. */
const moreOf = ({ differences }: Done): readonly number[] =>
  differences.flatMap((difference) =>
    difference.what === "made-more-than-once" ? difference.pages.map(({ pageId }) => pageId) : [],
  );

/** Whatever the run says is what the portal shows. */
export function expectHonest(world: World, copy: CopyState): void {
  const made = world.newPages();
  const sent = world.tries("landing.landing.copy");
  switch (copy.at) {
    case "done": {
      const { found, differences } = copy;
      expect(made.map(({ id }) => id)).toEqual(expect.arrayContaining([found.pageId, ...moreOf(copy)]));
      expect(made).toHaveLength(1 + moreOf(copy).length);
      const page = made.find(({ id }) => id === found.pageId);
      expect(page).toMatchObject({
        id: found.pageId,
        siteId: found.siteId,
        folderId: found.folderId,
        title: found.title,
        code: found.code,
        active: found.published,
        deleted: found.trashed,
      });
      if (found.blockCount !== null) expect(world.blocks(found.pageId)).toBe(found.blockCount);
      const whats = differences.map(({ what }) => what);
      if (!whats.includes("source-left-restored")) expect(world.page(PT).deleted).toBe(true);
      return;
    }
    case "failed":
    case "refused":
      expect(made.filter(({ id }) => id !== (copy.at === "failed" ? copy.orphan?.pageId : 0))).toEqual([]);
      if (!copy.sourceLeftRestored) expect(world.page(PT).deleted).toBe(true);
      return;
    case "unverified":
      expect(made.map(({ id }) => id)).toEqual([copy.pageId]);
      return;
    case "unknown":
      expect(sent).toBeGreaterThan(0);
      expect(made.length).toBeLessThanOrEqual(1);
      return;
    default:
      throw new Error(`The run ended with a copy that is ${copy.at}.`);
  }
}
