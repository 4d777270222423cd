import type { LaterWishes } from "./later-wishes.ts";
import type { PublicationWish } from "./plan.ts";

/** Options of a copy under a name, to be chosen again: neither pages nor targets, and nothing that was typed for a single copy. */
export interface Preset {
  /** Unique among the presets of a user; not empty. */
  readonly name: string;
  readonly publication: PublicationWish;
  readonly keepFolders: boolean;
  readonly later: LaterWishes;
}
