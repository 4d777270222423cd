import type { PortalFailure } from "./failure.ts";
import type { FolderId, SiteId } from "./ids.ts";
import type { Folder, Page } from "./page.ts";
import type { Site } from "./site.ts";

/** A site, or a folder of it, that the portal has switched on although drafts were wished (contract D4.5). */
export type SwitchedOn =
  | { readonly what: "site"; readonly siteId: SiteId }
  | { readonly what: "folder"; readonly siteId: SiteId; readonly folderId: FolderId };

/** What switching it off would change besides. */
export interface SwitchOffWould {
  /** Titles of published pages that visitors would not see any more. */
  readonly hide: readonly string[];
  /** Titles of folders that were on before the run and would be switched off, too: the portal switches all ancestors (contract D11). */
  readonly switchOff: readonly string[];
}

/** Where switching off one of them stands. */
export type SwitchOffState =
  /** It was off before the run. `title`: of the site or folder. */
  | { readonly at: "sent"; readonly title: string }
  | { readonly at: "off"; readonly title: string }
  /** It stays on, since more would change; the user may want it all the same. */
  | { readonly at: "left-on"; readonly title: string; readonly would: SwitchOffWould }
  | { readonly at: "asked"; readonly title: string }
  | { readonly at: "failed"; readonly title: string; readonly failure: PortalFailure | null };

/** Events of switching off; `switchKey` names the site or folder (see `switchKeyOf`). */
export type SwitchOffEvent =
  /** The user wants it off whatever else that changes. `at`: Unix ms. */
  | { readonly type: "switch-off-asked"; readonly switchKeys: readonly string[]; readonly at: number }
  /** Held before it is sent. */
  | { readonly type: "switch-off-sent"; readonly switchKey: string; readonly title: string }
  | { readonly type: "switched-off"; readonly switchKey: string; readonly title: string }
  | {
      readonly type: "left-on";
      readonly switchKey: string;
      readonly title: string;
      readonly would: SwitchOffWould;
    }
  | {
      readonly type: "switch-off-failed";
      readonly switchKey: string;
      readonly title: string;
      readonly failure: PortalFailure | null;
    };

export const switchKeyOf = (on: SwitchedOn): string =>
  on.what === "site" ? `site ${on.siteId}` : `folder ${on.folderId}`;

/** What is on in a site at one moment. */
export interface SiteSwitches {
  /** `null`: gone, in the trash, or not readable. */
  readonly site: Site | null;
  /** Those in the trash included. */
  readonly folders: readonly Folder[];
  /** Published pages that are not in the trash. */
  readonly published: readonly Page[];
}
