import type { Operation } from "../state/entities.ts";

/**
 * PHP statics of one HTTP request (contract A11): a batch shares one hit among all its commands, which is how
 * the landing scope, edit mode and caches leak from one command to the next. Nothing survives between requests.
 */
export interface Hit {
  /** `null` is the default scope. Set by a command, used by all later ones until set or reset again. */
  landingScope: "KNOWLEDGE" | "GROUP" | "VIBE" | null;
  editMode: boolean;
  hookEditMode: boolean;
  checkDeleted: boolean;
  /** Rights of a site as first seen in this hit. */
  readonly siteRights: Map<number, readonly Operation[]>;
  /** Whether a site was visible when first looked at in this hit (contract D4.9 f). */
  readonly siteVisible: Map<number, boolean>;
  /** Folders per site as first seen (contract A11, breadcrumbs): id → parent and whether it was active then. */
  readonly breadcrumbs: Map<
    number,
    ReadonlyMap<number, { readonly parentId: number | null; readonly active: boolean }>
  >;
  /** Sites whose publication was already checked or done in this hit. */
  readonly publishedSites: Set<number>;
  readonly publishableSites: Set<number>;
  /** Result of the page-limit check, made once a hit. */
  pageLimitChecked: boolean | null;
}

export function newHit(): Hit {
  return {
    landingScope: null,
    editMode: false,
    hookEditMode: false,
    checkDeleted: true,
    siteRights: new Map(),
    siteVisible: new Map(),
    breadcrumbs: new Map(),
    publishedSites: new Set(),
    publishableSites: new Set(),
    pageLimitChecked: null,
  };
}
