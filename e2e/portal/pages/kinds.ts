import { newHit } from "../core/hit.ts";
import type { MethodContext } from "../core/method.ts";
import type { Desk } from "../doors/desk.ts";
import { operationsOn } from "../landing/rights.ts";
import type { Operation, SiteRow, SiteType } from "../state/entities.ts";
import type { IconName } from "./icons.ts";

export interface Kind {
  readonly type: SiteType;
  readonly title: string;
  readonly icon: IconName;
  /** Where the portal keeps such sites (contract F1); the welcome page has no list there, so the local portal makes one. */
  readonly section: string;
}

export const kinds: readonly Kind[] = [
  { type: "PAGE", title: "Sites", icon: "sites", section: "/sites/site" },
  { type: "STORE", title: "Online stores", icon: "store", section: "/shop/stores/site" },
  { type: "SMN", title: "Sites of Site Manager", icon: "sites", section: "/sites/site" },
  { type: "KNOWLEDGE", title: "Knowledge bases", icon: "book", section: "/kb/wiki" },
  { type: "GROUP", title: "Knowledge bases of groups", icon: "group", section: "/kb/group/wiki" },
  { type: "VIBE", title: "Vibe", icon: "spark", section: "/welcome/edit" },
];

const sectionOf = ({ type }: SiteRow): string =>
  kinds.find((kind) => kind.type === type)?.section ?? "/sites/site";

export const siteListPath = (site: SiteRow): string => `${sectionOf(site)}/${site.id}/`;

/** The editor of a page; that of the welcome page has no `view` (contract F1). */
export const editorPath = (site: SiteRow, lid: number): string =>
  site.type === "VIBE" ? `${siteListPath(site)}${lid}/` : `${siteListPath(site)}view/${lid}/`;

/** What the user who is signed in may do on a site, as the portal's own checks see it (contract C4). */
export function operationsOfUser({ state, user }: Desk, site: SiteRow): readonly Operation[] {
  const context: MethodContext = { state, hit: newHit(), user, app: null, scopes: [] };
  return operationsOn(context, site.id);
}
