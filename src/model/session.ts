import type { ThemeName } from "@/lib/theme-names.ts";

import type { PageId, SiteId, UserId } from "./ids.ts";
import type { Scope, Site } from "./site.ts";

/** Where in the portal the app was opened (contract B2, B4, B6). */
export type Placement =
  | { readonly at: "menu" }
  | { readonly at: "page-settings"; readonly siteId: SiteId; readonly pageId: PageId };

/** What the frame handshake tells; never holds a token. */
export interface Session {
  /** Origin of the portal, e.g. `https://portal.bitrix24.com`. */
  readonly portalOrigin: string;
  /** The portal's language code, e.g. `en`, `de`, `la` (contract B4; the SDK's list names them all). */
  readonly language: string;
  readonly memberId: string;
  readonly placement: Placement;
  readonly openedInSlider: boolean;
  /** The theme that the address of the app names, `null` where the browser's light or dark decides (docs/decisions/018). */
  readonly theme: ThemeName | null;
}

/** Why the app cannot start at all; each has its own screen. */
export type StartProblem =
  | { readonly at: "outside-portal" }
  | { readonly at: "portal-silent"; readonly portalOrigin: string }
  | { readonly at: "wrong-origin"; readonly expected: string; readonly actual: string };

/** What the first request brings. */
export interface Overview {
  readonly userId: UserId;
  readonly userName: string;
  /** Sites of every scope that the user may read, trashed and CRM form sites left out. */
  readonly sites: readonly Site[];
  /** Kinds that could not be listed, with the portal's code; the others are there all the same. */
  readonly unreadable: readonly { readonly scope: Scope; readonly code: string }[];
}
