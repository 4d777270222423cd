import type { PlannedCopy, PlanObstacle, PlanWarning } from "@/model/plan.ts";

import { isRefusedAddress } from "../address.ts";
import type { RowChoice } from "../row-choice.ts";
import { placeKeyOf } from "../site-index.ts";
import { toAddress } from "./address-rules.ts";
import { findFreeTitle } from "./free-title.ts";
import type { Placeholders } from "./placeholders.ts";
import { ruleAddress, ruleTitle, type ReadyNames } from "./ready-names.ts";

/** What the names that are wished for one row come to. */
export interface WishedNames extends Pick<PlannedCopy, "wished"> {
  readonly warnings: readonly PlanWarning[];
  readonly obstacle: PlanObstacle | null;
}

/** What the portal itself gives the copy. */
export interface GivenNames extends Pick<PlannedCopy["expected"], "title" | "code" | "codeGetsSuffix"> {
  /** Not so where the title is taken and the suffix not known. */
  readonly titleIsKnown: boolean;
}

/**
 * What a copy is called once it is there, and what the user should know of that. Names are compared with those that pages of its
 * place have and that rows planned before will have in the end: while it is copied the portal's own count.
 */
export function wishNames(row: RowChoice, key: string, given: GivenNames, names: ReadyNames): WishedNames {
  const { rights, gone } = row.place.target;
  if (!rights.sett) return withoutRight(row, key, names, !gone && rights.edit);
  const title = wishTitle(row, key, names);
  const address = wishAddress(row, key, names);
  const isTitleGiven = given.titleIsKnown && title.name === given.title;
  const isCodeGiven = !given.codeGetsSuffix && address.name === given.code;
  return {
    wished: { title: isTitleGiven ? null : title.name, code: isCodeGiven ? null : address.name },
    warnings: [...title.warnings, ...address.warnings],
    obstacle: title.obstacle,
  };
}

/** One of the two names; `name: null` leaves it to the portal. */
interface Wish {
  readonly name: string | null;
  readonly warnings: readonly PlanWarning[];
  readonly obstacle: PlanObstacle | null;
}

const wish = (name: string | null, ...warnings: readonly PlanWarning[]): Wish => ({
  name,
  warnings,
  obstacle: null,
});

/** Whether another page of that place has this title, or will have it by a row planned before. */
function isTitleTaken({ source: { page }, place }: RowChoice, title: string): boolean {
  const compared = title.toLowerCase();
  // A page that is copied beside itself is there, whether its site was read to the end or not.
  const isHere = page.siteId === place.target.site.id && place.key === placeKeyOf(page.folderId);
  return (
    place.content.titles.has(compared) ||
    place.final.titles.has(compared) ||
    (isHere && !page.trashed && page.title.toLowerCase() === compared)
  );
}

function wishTitle(row: RowChoice, key: string, names: ReadyNames): Wish {
  const { page } = row.source;
  const byHand = names.byHandOf(key).title?.trim() ?? "";
  const title = byHand || ruleTitle(names.title, page.title, placeholders(row, names));
  // Where no rule says otherwise and none is in the way, the copy stays as the portal makes it.
  if (byHand === "" && title === page.title && names.whereTaken === "copy") return wish(null);
  // A page without any title has none to be compared.
  if (title.trim() === "") return wish(null);
  if (!isTitleTaken(row, title)) return wish(title);
  if (byHand !== "" || names.whereTaken === "copy") return wish(title, { what: "wished-title-taken", title });
  if (names.whereTaken === "skip") return { ...wish(null), obstacle: { what: "title-taken", title } };
  const free = findFreeTitle(title, row.place.final.numbers, (numbered) => isTitleTaken(row, numbered));
  return wish(free, { what: "renamed-where-taken", title: free });
}

function wishAddress(row: RowChoice, key: string, names: ReadyNames): Wish {
  const { code } = row.source.page;
  const byHand = toAddress(names.byHandOf(key).code ?? "");
  const wished = byHand || ruleAddress(names.address, code, placeholders(row, names));
  if (byHand === "" && wished === code) return wish(null);
  if (isRefusedAddress(wished)) return wish(null, { what: "wished-address-refused", code: wished });
  const { content, final } = row.place;
  const compared = wished.toLowerCase();
  const isTaken = content.addresses.has(compared) || final.addresses.has(compared);
  return isTaken ? wish(wished, { what: "wished-address-taken", code: wished }) : wish(wished);
}

const placeholders = ({ place: { target } }: RowChoice, { date }: ReadyNames): Placeholders => ({
  site: target.site.title,
  date,
  n: target.copies + 1,
});

/** Nothing can be written, so the copy is called as its source is, or as the portal has it. */
function withoutRight(row: RowChoice, key: string, names: ReadyNames, mayCopy: boolean): WishedNames {
  const asPlanned = [wishTitle(row, key, names), wishAddress(row, key, names)];
  const isWished = asPlanned.some(({ name, warnings }) => name !== null || warnings.length > 0);
  const { title } = row.source.page;
  return {
    wished: { title: null, code: null },
    warnings: mayCopy && (isWished || names.cleanUp) ? [{ what: "settings-not-allowed" }] : [],
    obstacle: names.whereTaken === "skip" && isTitleTaken(row, title) ? { what: "title-taken", title } : null,
  };
}
