import type { Hit } from "../core/hit.ts";
import type { SiteType } from "../state/entities.ts";

/** Site types that the scope of this hit sees (contract C2). */
export function scopeTypes(hit: Hit): readonly SiteType[] {
  return hit.landingScope === null ? ["PAGE", "STORE", "SMN"] : [hit.landingScope];
}

/** In these scopes writing `ACTIVE` needs no `public` right (contract C2). */
export function needsPublicRight(hit: Hit): boolean {
  return hit.landingScope === null;
}
