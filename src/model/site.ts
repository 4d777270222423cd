import type { PageId, SiteId } from "./ids.ts";

/**
 * What the app sends as `scope` (contract C2). A scope sees only its own kind of site; `PAGE` is the default
 * scope and also sees stores and Site Manager sites. One copy never crosses scopes.
 */
export type Scope = "PAGE" | "KNOWLEDGE" | "GROUP" | "VIBE";

export const scopes: readonly Scope[] = ["PAGE", "KNOWLEDGE", "GROUP", "VIBE"];

/** `TYPE` of a site (contract C1). `MAINPAGE` of older portals is read as `VIBE`. */
export type SiteType = "PAGE" | "STORE" | "SMN" | "KNOWLEDGE" | "GROUP" | "VIBE";

/** A site as the portal lists it (contract D1). */
export interface Site {
  readonly id: SiteId;
  readonly scope: Scope;
  readonly type: SiteType;
  readonly title: string;
  /** Address part with slashes, e.g. `/shop/`. */
  readonly code: string;
  /** Published: visitors reach it. Publishing a page in it switches it on (contract D5). */
  readonly active: boolean;
  readonly indexPageId: PageId | null;
  readonly domainName: string | null;
}

/** What the user may do on a site (contract C4). Rights are per site, never per page. */
export interface SiteRights {
  readonly read: boolean;
  readonly edit: boolean;
  /** Rename, change the address. */
  readonly sett: boolean;
  readonly public: boolean;
  readonly delete: boolean;
}
