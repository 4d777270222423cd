import type { NamesByHand } from "@/model/later-wishes.ts";
import type { CopyPlan, PlanFacts, PlannedCopy } from "@/model/plan.ts";

import { isRefusedAddress } from "../address.ts";
import { indexSite, placeKeyOf, type PlaceContent } from "../site-index.ts";
import { toAddress } from "./address-rules.ts";
import { finalNamesOf, isMade, placedName } from "./final-names.ts";

/** What is wrong with a name that is being typed, and with which of the two. */
export interface TypedProblem {
  readonly of: "title" | "address";
  readonly what:
    /** Nothing is left of it, so that the rules would name the copy. */
    | "empty"
    /** The portal refuses it (contract D4.1, D6). */
    | "refused-shape"
    | "taken-by-page"
    /** Only addresses: a page in the trash keeps its own (contract D4.3). */
    | "taken-in-trash"
    /** Another copy of this plan, before or after this one, will have it. */
    | "taken-by-row";
}

interface Typing {
  readonly plan: CopyPlan;
  /** What the plan was made of. */
  readonly facts: PlanFacts;
  /** Key of the copy that is being named. */
  readonly key: string;
  /** As it stands in the fields; `null` where nothing is typed by hand. */
  readonly typed: NamesByHand;
}

/**
 * What the portal, or the user, will not like about these names. One pass over the rows of the plan and none over the pages of
 * the site, so that it may be asked at every key press. A key that the plan does not know has no problems.
 */
export function checkByHand({ plan, facts, key, typed }: Typing): readonly TypedProblem[] {
  const copy = plan.copies.find((row) => row.key === key);
  if (copy === undefined) return [];
  const content = contentAt(copy, facts);
  const others = plan.copies.filter((row) => row.key !== key && isMade(row));
  const title = typed.title === null ? null : checkTitle(typed.title.trim(), { copy, content, others });
  const address = typed.code === null ? null : checkAddress(toAddress(typed.code), { copy, content, others });
  return [
    ...(title === null ? [] : [{ of: "title", what: title } as const]),
    ...(address === null ? [] : [{ of: "address", what: address } as const]),
  ];
}

interface Around {
  readonly copy: PlannedCopy;
  /** What lies where the copy goes. */
  readonly content: PlaceContent | null;
  readonly others: readonly PlannedCopy[];
}

function checkTitle(title: string, { copy, content, others }: Around): TypedProblem["what"] | null {
  if (title === "") return "empty";
  if (content?.titles.has(title.toLowerCase()) === true) return "taken-by-page";
  const placed = placedName(copy, title);
  return others.some((other) => finalNamesOf(other).title === placed) ? "taken-by-row" : null;
}

function checkAddress(code: string, { copy, content, others }: Around): TypedProblem["what"] | null {
  if (code === "") return "empty";
  if (isRefusedAddress(code)) return "refused-shape";
  const there = content?.addresses.get(code.toLowerCase());
  if (there !== undefined) return there === "live" ? "taken-by-page" : "taken-in-trash";
  const placed = placedName(copy, code);
  return others.some((other) => finalNamesOf(other).address === placed) ? "taken-by-row" : null;
}

function contentAt({ target }: PlannedCopy, { source, targets }: PlanFacts): PlaceContent | null {
  const site = [source, ...targets].findLast((known) => known.site.id === target.site.id);
  if (site === undefined || target.newFolder !== null) return null;
  return indexSite(site).contentOf(placeKeyOf(target.folder?.id ?? null));
}
