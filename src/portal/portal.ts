import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { SiteContent } from "@/model/page.ts";
import type { CopyAnswer, CopyRequest, PageReadBack, SiteState } from "@/model/portal-answers.ts";
import type { Overview, Session } from "@/model/session.ts";
import type { Scope, SiteRights } from "@/model/site.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** The portal as the app sees it: typed methods, every failure a value, no call ever repeated by itself. */
export interface Portal {
  readonly session: Session;

  /** One request (a batch): the user, and the sites of every kind. */
  readOverview(): Answer<Overview>;
  /** Folders and pages of a site, read by id order until an empty answer. First rows after one request. */
  readSiteContent(scope: Scope, siteId: SiteId, options: { readonly withTrash: boolean }): Answer<SiteContent>;
  /** `FEATURE_NOT_AVAIL` means all rights (contract D12). */
  readSiteRights(scope: Scope, siteId: SiteId): Answer<SiteRights>;

  /** Site, rights, folders and pages with the trash, fresh. */
  readSiteState(scope: Scope, siteId: SiteId): Answer<SiteState>;
  copyPage(request: CopyRequest): Answer<CopyAnswer>;
  publishPage(scope: Scope, pageId: PageId): Answer<true>;
  readPage(scope: Scope, pageId: PageId): Answer<PageReadBack>;
  restorePage(scope: Scope, pageId: PageId): Answer<true>;
  trashPage(scope: Scope, pageId: PageId): Answer<true>;

  /** Tells the portal how high the content is; resolves whether the portal answers or not. */
  fitFrame(): Promise<void>;
  setTitle(title: string): Promise<void>;
}
