import type { PlannedCopy, PlanWarning } from "@/model/plan.ts";

import { placeOf, type Book } from "./book.ts";

/**
 * Whether two copies may be in flight together (design 4, rule 5). In one site no address may be a part of the other: a lost
 * copy is told from others by its address, and the guard in the request looks for it as a part (docs/decisions/005).
 */
export function collide(one: PlannedCopy, other: PlannedCopy): boolean {
  // A copy may make draft blocks in its source (contract D4.4), and one would put a restored source back under the other.
  if (one.source.id === other.source.id) return true;
  if (one.target.site.id !== other.target.site.id) return false;
  const [code, otherCode] = [one.source.code.toLowerCase(), other.source.code.toLowerCase()];
  if (code.includes(otherCode) || otherCode.includes(code)) return true;
  return (
    placeOf(one) === placeOf(other) && one.source.title.toLowerCase() === other.source.title.toLowerCase()
  );
}

/** Copies that change what others of the same site find: home page, site or folders that go live. */
const changing: ReadonlySet<PlanWarning["what"]> = new Set([
  "becomes-home-page",
  "site-goes-live",
  "folders-go-live",
  "stays-draft-in-inactive-folder",
  "live-for-a-moment",
  "new-folder-is-inactive",
] as const);

/** Whether no other copy into the same site may be in flight with it: the first there, and the first that switches a folder on. */
export function goesAlone(planned: PlannedCopy, book: Pick<Book, "hasCopyIn">): boolean {
  const { site, folder, newFolder } = planned.target;
  if (!book.hasCopyIn(site.id)) return true;
  const mayLieInInactive = newFolder !== null || folder?.active === false;
  const changes = mayLieInInactive || planned.warnings.some(({ what }) => changing.has(what));
  return changes && !book.hasCopyIn(site.id, placeOf(planned));
}
