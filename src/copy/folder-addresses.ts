import type { PlannedFolder } from "@/model/plan.ts";

import type { Place } from "./place.ts";

type Given = Pick<PlannedFolder, "code" | "warnings">;

/** Gives addresses to the folders that a plan makes, no two the same in one place (contract D11). */
export interface FolderAddresses {
  /** The wished one, or the next that is free. */
  readonly give: (wished: string, parent: Place) => Given;
  /** None where the portal can make one of the title; it cannot where that is taken. */
  readonly giveFor: (title: string, parent: Place) => Given;
}

export function createFolderAddresses(): FolderAddresses {
  /** By place. */
  const codes = new Map<string, Set<string>>();
  const give = (wished: string, parent: Place): Given => {
    const key = `${parent.target.site.id}/${parent.key}`;
    const given = codes.get(key) ?? new Set<string>();
    codes.set(key, given);
    const code = freeCode(wished, parent, given);
    given.add(code.toLowerCase());
    const isHeldByTrash = parent.content.folders.get(wished.toLowerCase())?.trashed === true;
    return { code, warnings: isHeldByTrash ? [{ what: "address-held-by-trash", code }] : [] };
  };
  return {
    give,
    giveFor: (title, parent) => {
      const foreseen = foreseeCode(title, parent);
      if (foreseen === null) return { code: "", warnings: [] };
      const given = give(foreseen, parent);
      return given.code === foreseen ? { ...given, code: "" } : given;
    },
  };
}

/**
 * What the portal will make of a title, as far as that is certain (contract D11): the address of a folder of the same title in
 * the trash, or a plain word as it is. Other titles are transliterated by rules that nobody has written down.
 */
function foreseeCode(title: string, { content }: Place): string | null {
  const twin = [...content.folders.values()].find(
    (folder) => folder.title.toLowerCase() === title.toLowerCase(),
  );
  return twin?.code ?? (/^[a-z0-9]+$/i.test(title) ? title.toLowerCase() : null);
}

/** A folder in the trash keeps its address, so that no other can have it (contract D11); the next free one is taken. */
function freeCode(code: string, { content }: Place, given: ReadonlySet<string>): string {
  const isFree = (candidate: string) =>
    !content.folders.has(candidate.toLowerCase()) && !given.has(candidate.toLowerCase());
  if (code === "" || isFree(code)) return code;
  let number = 2;
  while (!isFree(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}
