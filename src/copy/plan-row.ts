import type { PlannedCopy } from "@/model/plan.ts";

import { findTakenAddress } from "./address.ts";
import { findWarnings } from "./plan-warnings.ts";
import { lookAtPublication } from "./publication-outlook.ts";
import type { RowChoice } from "./row-choice.ts";
import { findTakenTitle, withSuffix } from "./title.ts";

/** Unique within a plan; the same page reaches the same place only once. */
export const rowKey = ({ source, place }: RowChoice): string =>
  `${source.page.id}-to-${place.made === null ? `${place.target.site.id}-${place.key}` : place.key}`;

/** One page, one place, and what the portal will make of it after the rows planned before. */
export function planRow(
  row: RowChoice,
  {
    key,
    titleSuffix,
    takenOut,
  }: Pick<PlannedCopy, "key" | "takenOut"> & { readonly titleSuffix: string | null },
): PlannedCopy {
  const { source, place } = row;
  const { page } = source;
  const { target } = place;
  const outlook = lookAtPublication(row);
  const titleTaken = findTakenTitle(row);
  const addressTaken = findTakenAddress(row);
  return {
    key,
    source: page,
    sourceSite: source.facts.site,
    target: place.named,
    publication: source.publication,
    trashedSource: source.trashedSource,
    expected: {
      title: titleTaken === null ? page.title : withSuffix(page.title, titleSuffix),
      code: page.code,
      // Without the right the portal keeps the duplicate address (contract D4.3).
      codeGetsSuffix: addressTaken !== null && target.rights.sett,
      published: outlook.inTheEnd,
    },
    wished: { title: null, code: null },
    warnings: findWarnings(row, {
      outlook,
      becomesHomePage: target.isEmpty,
      titleTaken,
      addressTaken,
    }),
    obstacle: target.otherKind ? { what: "other-kind" } : (source.obstacle ?? place.obstacle),
    takenOut,
  };
}

/** Later rows find the copy there, as far as it can be known what the portal calls it. */
export function noteCopy(
  { source, place }: RowChoice,
  { expected }: PlannedCopy,
  titleSuffix: string | null,
): void {
  const { given, target, folder, made } = place;
  target.isEmpty = false;
  const titleIsKnown = titleSuffix !== null || !place.content.titles.has(expected.title.toLowerCase());
  if (source.comparedTitle !== null && titleIsKnown) given.titles.add(expected.title.toLowerCase());
  if (expected.codeGetsSuffix) return;
  given.addresses.add(source.comparedCode);
  // In the root a folder's name leads to the page in it of the same name (contract D4.3).
  const isTopFolder =
    made === null ? folder?.parentId === null : made.parent === null && made.parentKey === null;
  const code = (made ?? folder)?.code.toLowerCase();
  if (isTopFolder && code === source.comparedCode) target.placeAt(null).given.addresses.add(code);
}
