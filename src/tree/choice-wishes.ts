import type { LaterWishes, NamesByHand } from "@/model/later-wishes.ts";
import type { Preset } from "@/model/preset.ts";

import {
  afterKeepFoldersChosen,
  afterLaterWishesChanged,
  afterPublicationChosen,
  type Choice,
} from "./choice.ts";

/** What was typed for the planned copy of this key. */
export const afterNamedByHand = (choice: Choice, key: string, names: NamesByHand): Choice =>
  afterLaterWishesChanged(choice, {
    ...choice.later,
    byHand: afterNamed(choice.later.byHand, key, names),
  });

/** What was typed for the planned copy of this key; `null` for both names leaves them to the rules again. */
export function afterNamed(
  byHand: LaterWishes["byHand"],
  key: string,
  names: NamesByHand,
): LaterWishes["byHand"] {
  const next = new Map(byHand);
  if (names.title === null && names.code === null) next.delete(key);
  else next.set(key, names);
  return next;
}

/** The present options under a name. The day is not one of them: it is that of the copies. */
export const presetOf = ({ publication, keepFolders, later }: Choice, name: string): Preset => ({
  name,
  publication,
  keepFolders,
  later: { ...later, names: { ...later.names, date: "" }, byHand: new Map() },
});

/** The options of a preset in place of the present ones; what was typed for single copies stays. `date`: as in `NameRules`. */
export function afterPresetUsed(choice: Choice, preset: Preset, date: string): Choice {
  const { publication, keepFolders, later } = preset;
  const { byHand } = choice.later;
  const next = afterPublicationChosen(afterKeepFoldersChosen(choice, keepFolders), publication);
  return afterLaterWishesChanged(next, { ...later, names: { ...later.names, date }, byHand });
}
