import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { html, type Html } from "./html.ts";

type Tone = "good" | "plain" | "warning" | "bad" | "blue";

export const badge = (text: string, tone: Tone = "plain"): Html =>
  html`<span class="badge ${tone}">${text}</span>`;

/** Published with all its changes, published with some still to come, or a draft; the trash above all. */
export function pageStatus(page: PageRow): Html {
  if (page.deleted) return badge("In the trash", "bad");
  if (!page.active) return badge("Draft");
  return page.public ? badge("Published", "good") : badge("Unpublished changes", "warning");
}

export function onOffStatus({ active, deleted }: FolderRow | SiteRow): Html {
  if (deleted) return badge("In the trash", "bad");
  return active ? badge("Published", "good") : badge("Not published");
}

/** What else there is to know about a page: home page, index of its folder, template area, system page. */
export function pageMarks(state: PortalState, page: PageRow, areas: ReadonlySet<number>): readonly Html[] {
  const site = state.sites.get(page.siteId);
  const folder = page.folderId === null ? undefined : state.folders.get(page.folderId);
  const marks: readonly (readonly [boolean, string])[] = [
    [site?.landingIdIndex === page.id, "Home page"],
    [site?.landingId404 === page.id, "404 page"],
    [site?.landingId503 === page.id, "503 page"],
    [folder?.indexId === page.id, "Folder index"],
    [areas.has(page.id), "Area"],
    [page.sys, "System"],
    [page.rule !== "", "Rule"],
  ];
  return marks.filter(([holds]) => holds).map(([, text]) => badge(text, "blue"));
}

export function personName(state: PortalState, id: number): string {
  const user = state.users.get(id);
  return user === undefined ? `User ${id}` : `${user.name} ${user.lastName}`;
}
