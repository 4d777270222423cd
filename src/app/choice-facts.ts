import type { PlanState } from "@/bindings/use-plan.ts";
import type { SiteContent } from "@/bindings/use-site-content.ts";
import type { NameSample } from "@/features/set-wishes/name-example.tsx";
import type { Overview } from "@/model/session.ts";
import type { Choice } from "@/tree/choice.ts";
import { readSelection } from "@/tree/read-selection.ts";

/** Whether rebuilding folders would come to anything: a folder is chosen, or pages out of more than one. */
export function hasFolders({ selection }: Choice, content: SiteContent | null): boolean {
  if (content === null) return false;
  const { folders, pages } = readSelection(selection, content.folders, content.pages);
  return folders.length > 0 || new Set(pages.map(({ folderId }) => folderId)).size > 1;
}

/** The first chosen page and the first target, to show on what becomes of names. */
export function sampleOf(
  { selection, siteId, target }: Choice,
  content: SiteContent | null,
  { sites }: Overview,
): NameSample | null {
  const page =
    content === null ? undefined : readSelection(selection, content.folders, content.pages).pages[0];
  const targetId = target.at === "same-place" ? siteId : target.places[0]?.siteId;
  const site = sites.find(({ id }) => id === targetId);
  if (page === undefined || site === undefined) return null;
  return { title: page.title, code: page.code, siteTitle: site.title };
}

/** Title of the page where only one copy is planned. */
export const titleOfOnly = (plan: PlanState): string | null => {
  const [copy, ...others] = plan.at === "ready" ? plan.plan.copies : [];
  return others.length > 0 ? null : (copy?.source.title ?? null);
};
