import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import type { BlockRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { crumbsOf } from "./breadcrumbs.ts";
import { draftBlocks, publicBlocks } from "./draft-blocks.ts";
import { foldersOfSite, loadPage, pagesOfSite } from "./find.ts";
import { can } from "./rights.ts";
import { needsPublicRight } from "./scope-types.ts";

export const mayPublish = (context: MethodContext, siteId: number): boolean =>
  !needsPublicRight(context.hit) || can(context, siteId, "public");

/** Whether a fresh copy may be published by itself: nothing else may come to light through it (contract D4.5). */
export function canPublishAfterCopy(context: MethodContext, copy: PageRow): boolean {
  if (!mayPublish(context, copy.siteId)) return false;
  const { state } = context;
  return crumbsOf(context, copy)
    .filter(({ active }) => !active)
    .every(
      ({ id }) =>
        !pagesOfSite(state, copy.siteId).some(
          (page) => page.folderId === id && page.active && page.id !== copy.id,
        ) && !foldersOfSite(state, copy.siteId).some((folder) => folder.parentId === id && folder.active),
    );
}

/** Publishes a page (contract D5): checks in their order, then effects. `null` without the right. */
export function publishPage(context: MethodContext, lid: number): true | null {
  const page = loadPage(context, lid);
  if (!mayPublish(context, page.siteId)) return null;
  const site = context.state.sites.get(page.siteId);
  if (site === undefined) throw new PortalError("SITE_NOT_FOUND", "Site is not found.");
  checkPublication(context, page, site);
  activateFolders(context, page);
  context.hit.hookEditMode = true;
  site.settingsPublic = { ...site.settingsDraft };
  page.settingsPublic = { ...page.settingsDraft };
  publishBlocks(context, page);
  page.active = true;
  page.public = true;
  page.datePublic = context.state.now();
  // A refusal here is answered although the page is public already.
  activateOnce(context, site);
  return true;
}

function checkPublication(context: MethodContext, page: PageRow, site: SiteRow): void {
  const { state, hit } = context;
  const { plan } = state;
  const refuse = (code: string, text: string) => {
    throw new PortalError(code, text);
  };
  if (plan.urlCheckerFails) refuse("URLCHECKER_FAIL", "Malicious content detected on the page");
  if (!page.active) {
    const published = [...state.pages.values()].filter((other) => other.active && !other.deleted).length;
    // The result is cached for the hit, so a batch may pass where single calls would not (contract A11).
    hit.pageLimitChecked ??= plan.publishedPages === null || published < plan.publishedPages;
    if (!hit.pageLimitChecked) refuse("PUBLIC_PAGE_REACHED", "No more pages can be published on the plan");
  }
  if (!plan.paidTemplates && page.tplCode?.startsWith("paid.") === true)
    refuse("LANDING_PAYMENT_FAILED", "The template has to be paid");
  if (!plan.paidBlocks && draftBlocks(state, page.id).some(({ code }) => code.startsWith("repo_paid"))) {
    refuse("LANDING_PAYMENT_FAILED_BLOCK", "A block has to be paid");
  }
  checkSiteLimit(context, site);
  if (!plan.customHtml) checkHtml(page, site);
  if (plan.confirmed === "no-phone")
    refuse("PHONE_NOT_CONFIRMED", "The phone number has to be confirmed first");
  if (plan.confirmed === "no-email") refuse("EMAIL_NOT_CONFIRMED", "E-mail has to be confirmed first");
  if (plan.licenceExpired) refuse("LICENSE_EXPIRED", "Licence expired");
}

function checkSiteLimit({ state, hit }: MethodContext, site: SiteRow): void {
  if (hit.publishableSites.has(site.id)) return;
  if (isOneSiteTooMany(state, site)) {
    const code = state.plan.name === "free" ? "PUBLIC_SITE_REACHED_FREE" : "PUBLIC_SITE_REACHED";
    throw new PortalError(code, "No more sites can be published on the plan");
  }
  hit.publishableSites.add(site.id);
}

/** Whether the plan has no place for one more published site. Special sites take none. */
function isOneSiteTooMany({ sites, plan }: PortalState, site: SiteRow): boolean {
  if (site.active || site.special || plan.publishedSites === null) return false;
  const published = [...sites.values()].filter(
    ({ active, deleted, special }) => active && !deleted && !special,
  );
  return published.length >= plan.publishedSites;
}

/** The id is a part of the code (contract D5, check 8). */
function checkHtml(page: PageRow, site: SiteRow): void {
  const text = "Custom HTML is not available on the plan";
  if ((site.settingsDraft["HEADBLOCK_CODE"] ?? "") !== "")
    throw new PortalError(`PUBLIC_HTML_DISALLOWED[S${site.id}]`, text);
  if ((page.settingsDraft["HEADBLOCK_CODE"] ?? "") !== "")
    throw new PortalError(`PUBLIC_HTML_DISALLOWED[L${page.id}]`, text);
}

function activateFolders(context: MethodContext, page: PageRow): void {
  for (const { id } of crumbsOf(context, page)) {
    const folder = context.state.folders.get(id);
    if (folder !== undefined) folder.active = true;
  }
}

function activateOnce(context: MethodContext, site: SiteRow): void {
  const { publishedSites } = context.hit;
  if (publishedSites.has(site.id)) return;
  activateSite(context, site);
  publishedSites.add(site.id);
}

/** Switches a site on. The plan is asked afresh, whatever was found out earlier in the hit (contract D5, effect 5). */
export function activateSite({ state }: MethodContext, site: SiteRow): void {
  if (isOneSiteTooMany(state, site))
    throw new PortalError("PUBLIC_SITE_REACHED", "No more sites can be published on the plan");
  site.active = true;
}

/**
 * Public twins are updated or made, those without a draft removed, draft ids in links become public ones (effect 3).
 * With `only` the other blocks of the page stay as they are.
 */
export function publishBlocks({ state }: MethodContext, page: PageRow, only?: BlockRow): void {
  const drafts = draftBlocks(state, page.id);
  const twins = () => new Map(publicBlocks(state, page.id).map((twin) => [twin.parentId, twin]));
  const twinOf = twins();
  for (const draft of drafts) {
    if (draft.deleted || (only !== undefined && draft !== only)) continue;
    const twin = twinOf.get(draft.id) ?? state.addBlock({ ...draft, parentId: draft.id, public: true });
    Object.assign(twin, { ...draft, id: twin.id, parentId: draft.id, public: true, files: [...draft.files] });
  }
  if (only === undefined) removeOrphans(state, page, drafts);
  const published = twins();
  for (const twin of published.values()) twin.content = publicContent(twin.content, published);
}

function removeOrphans(state: PortalState, page: PageRow, drafts: readonly BlockRow[]): void {
  const live = new Set(drafts.filter(({ deleted }) => !deleted).map(({ id }) => id));
  for (const twin of publicBlocks(state, page.id)) {
    if (twin.parentId === null || !live.has(twin.parentId)) state.removeBlock(twin.id);
  }
  for (const draft of drafts) if (draft.deleted) state.removeBlock(draft.id);
}

function publicContent(content: string, twinOf: ReadonlyMap<number | null, BlockRow>): string {
  return content
    .replaceAll(/ contenteditable(="[^"]*")?/g, "")
    .replaceAll(/#block(\d+)/g, (marker, id: string) => {
      const twin = twinOf.get(Number(id));
      return twin === undefined ? marker : `#block${twin.id}`;
    });
}
