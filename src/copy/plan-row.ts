import type { PlannedCopy } from "@/model/plan.ts";

import { findTakenAddress } from "./address.ts";
import type { ReadyNames } from "./names/ready-names.ts";
import { wishNames } from "./names/wish-names.ts";
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
    names,
  }: Pick<PlannedCopy, "key" | "takenOut"> & {
    readonly titleSuffix: string | null;
    readonly names: ReadyNames;
  },
): PlannedCopy {
  const { source, place } = row;
  const { page } = source;
  const { target } = place;
  const outlook = lookAtPublication(row);
  const titleTaken = findTakenTitle(row);
  const addressTaken = findTakenAddress(row);
  const expected = {
    title: titleTaken === null ? page.title : withSuffix(page.title, titleSuffix),
    code: page.code,
    // Without the right the portal keeps the duplicate address (contract D4.3).
    codeGetsSuffix: addressTaken !== null && target.rights.sett,
    published: outlook.inTheEnd,
  };
  const titleIsKnown = titleTaken === null || titleSuffix !== null;
  const wishes = wishNames(row, key, { ...expected, titleIsKnown }, names);
  return {
    key,
    source: page,
    sourceSite: source.facts.site,
    target: place.named,
    publication: source.publication,
    trashedSource: source.trashedSource,
    expected,
    wished: wishes.wished,
    warnings: findWarnings(row, {
      outlook,
      becomesHomePage: target.isEmpty,
      titleTaken,
      addressTaken,
      wishes: wishes.warnings,
    }),
    obstacle: target.otherKind
      ? { what: "other-kind" }
      : (source.obstacle ?? place.obstacle ?? wishes.obstacle),
    takenOut,
  };
}

/** Later rows find the copy there, as far as it can be known what the portal calls it, and what it is called in the end. */
export function noteCopy(
  row: RowChoice,
  { expected, wished }: PlannedCopy,
  titleSuffix: string | null,
): void {
  const { source, place } = row;
  const { given, final, target } = place;
  target.isEmpty = false;
  target.copies += 1;
  const title = expected.title.toLowerCase();
  const titleIsKnown = titleSuffix !== null || !place.content.titles.has(title);
  if (source.comparedTitle !== null && titleIsKnown) given.titles.add(title);
  if (wished.title !== null) final.titles.add(wished.title.toLowerCase());
  else if (titleIsKnown) final.titles.add(title);
  if (!expected.codeGetsSuffix) noteAddress(row, source.comparedCode, "given");
  if (wished.code !== null) noteAddress(row, wished.code.toLowerCase(), "final");
  else if (!expected.codeGetsSuffix) noteAddress(row, source.comparedCode, "final");
}

function noteAddress({ place }: RowChoice, code: string, when: "given" | "final"): void {
  const { target, folder, made } = place;
  place[when].addresses.add(code);
  // In the root a folder's name leads to the page in it of the same name (contract D4.3).
  const isTopFolder =
    made === null ? folder?.parentId === null : made.parent === null && made.parentKey === null;
  if (isTopFolder && (made ?? folder)?.code.toLowerCase() === code)
    target.placeAt(null)[when].addresses.add(code);
}
