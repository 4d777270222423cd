import type { SiteId } from "./ids.ts";
import type { PlanTarget, PublicationWish, TrashedSourceWay } from "./plan.ts";
import type { SavedLaterWishes } from "./saved-plan.ts";
import type { Scope } from "./site.ts";

/** What the user had chosen for a plan, by keys and ids: a later run chooses the same again, and finds what is new. */
export interface PlanOrigin {
  readonly scope: Scope;
  /** The site of the sources. */
  readonly siteId: SiteId;
  /** The marks of the selection: a folder chosen whole is one mark, whatever comes into it later. */
  readonly marks: readonly (readonly [key: string, isOn: boolean])[];
  readonly withTrash: boolean;
  readonly targets: readonly PlanTarget[];
  readonly keepFolders: boolean;
  readonly publication: PublicationWish;
  readonly trashedSource: TrashedSourceWay | null;
  /** Without what was typed by hand: that belonged to single copies. */
  readonly later: SavedLaterWishes;
}
