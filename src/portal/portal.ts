import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type {
  CopyAnswer,
  CopyRequest,
  FolderRequest,
  IndexPageRequest,
  PageChunk,
  PageReadBack,
  ReadBackQuestion,
  ReadBacks,
  Sides,
  SidesQuestion,
  SiteListing,
  SourceState,
  TargetState,
} from "@/model/portal-answers.ts";
import type { Overview, Session } from "@/model/session.ts";
import type { Scope } from "@/model/site.ts";
import type { SiteSwitches, SwitchedOn } from "@/model/switch-off.ts";

import type { Pace } from "./leaky-bucket.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

export interface ListingOptions {
  readonly withTrash: boolean;
}

/** The portal as the app sees it: typed methods, every failure a value, no call ever repeated by itself. */
export interface Portal {
  readonly session: Session;

  /** What the portal's plan allows, as far as it is known; nothing goes faster. */
  pace(): Pace;

  /** One request (a batch): the user, and the sites of every kind. */
  readOverview(): Answer<Overview>;
  /** One request (a batch): folders, rights and the first pages by id. */
  readSite(scope: Scope, siteId: SiteId, options: ListingOptions): Answer<SiteListing>;
  /** Pages after an id; correct whether the portal caps an answer or not, since only an empty one ends the list. */
  readMorePages(
    scope: Scope,
    siteId: SiteId,
    options: ListingOptions & { readonly after: PageId },
  ): Answer<PageChunk>;

  readSource(scope: Scope, siteId: SiteId, pageId: PageId): Answer<SourceState>;
  readTarget(scope: Scope, siteId: SiteId): Answer<TargetState>;
  /** Sources, their blocks and their targets; one request for every 50 commands (contract A11). */
  readSides(scope: Scope, question: SidesQuestion): Answer<Sides>;
  /** Copies with blocks and addresses; one request for up to 44 pages in one site, if not many pages are above its mark. */
  readBack(scope: Scope, question: ReadBackQuestion): Answer<ReadBacks>;
  /** One request for at most 50 folders. */
  makeFolders(
    scope: Scope,
    folders: readonly FolderRequest[],
  ): Answer<ReadonlyMap<string, Result<FolderId, PortalFailure>>>;
  setIndexPage(scope: Scope, request: IndexPageRequest): Answer<true>;
  readPagesAbove(scope: Scope, siteId: SiteId, mark: number): Answer<readonly Page[]>;
  copyPage(request: CopyRequest): Answer<CopyAnswer>;
  publishPage(scope: Scope, pageId: PageId): Answer<true>;
  unpublishPage(scope: Scope, pageId: PageId): Answer<true>;
  readPage(scope: Scope, pageId: PageId): Answer<PageReadBack>;
  restorePage(scope: Scope, pageId: PageId): Answer<true>;
  trashPage(scope: Scope, pageId: PageId): Answer<true>;
  readSwitches(scope: Scope, siteId: SiteId): Answer<SiteSwitches>;
  switchOff(scope: Scope, on: SwitchedOn): Answer<true>;

  /** Tells the portal how high the content is; resolves whether the portal answers or not. */
  fitFrame(): Promise<void>;
  setTitle(title: string): Promise<void>;
}
