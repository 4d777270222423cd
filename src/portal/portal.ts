import type { Result } from "@/lib/result.ts";
import type { Areas, BlockChange, BlockContent, BlockPlace, ListedBlock } from "@/model/blocks.ts";
import type { CopiesNow, CopiesQuestion, FolderPagesQuestion } from "@/model/copies-now.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { BlockId, FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { Opening } from "@/model/opening.ts";
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
import type { ListedPage, SettingsRequest } from "@/model/settings.ts";
import type { Scope } from "@/model/site.ts";
import type { SiteSwitches, SwitchedOn } from "@/model/switch-off.ts";

import type { Pace } from "./leaky-bucket.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Each has an outcome of its own; the outer failure is about all of them. */
type Outcomes<Id> = Answer<ReadonlyMap<Id, Result<unknown, PortalFailure>>>;

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
  /** One request for at most 50 pages, and one more for each name that a batch would damage (contract A11). */
  writeSettings(
    scope: Scope,
    requests: readonly SettingsRequest[],
  ): Answer<ReadonlyMap<PageId, Result<true, PortalFailure>>>;
  readPages(scope: Scope, pageIds: readonly PageId[]): Answer<ReadonlyMap<PageId, ListedPage>>;
  restorePage(scope: Scope, pageId: PageId): Answer<true>;
  trashPage(scope: Scope, pageId: PageId): Answer<true>;
  readCopies(scope: Scope, question: CopiesQuestion): Answer<CopiesNow>;
  readFolderPages(scope: Scope, question: FolderPagesQuestion): Answer<readonly Page[]>;
  trashPages(scope: Scope, pageIds: readonly PageId[]): Outcomes<PageId>;
  restorePages(scope: Scope, pageIds: readonly PageId[]): Outcomes<PageId>;
  trashFolders(scope: Scope, folderIds: readonly FolderId[]): Outcomes<FolderId>;
  restoreFolders(scope: Scope, folderIds: readonly FolderId[]): Outcomes<FolderId>;
  readSwitches(scope: Scope, siteId: SiteId): Answer<SiteSwitches>;
  switchOff(scope: Scope, on: SwitchedOn): Answer<true>;
  /** One command a page, 50 a request. */
  listPageBlocks(
    scope: Scope,
    pageIds: readonly PageId[],
    options: { readonly withContent: boolean },
  ): Answer<ReadonlyMap<PageId, readonly ListedBlock[] | null>>;
  /** 50 a request. */
  readBlocks(scope: Scope, places: readonly BlockPlace[]): Answer<ReadonlyMap<BlockId, BlockContent | null>>;
  findBlockPages(scope: Scope, blockIds: readonly BlockId[]): Answer<ReadonlyMap<BlockId, PageId | null>>;
  changeBlock(scope: Scope, place: BlockPlace, change: BlockChange): Answer<true>;
  changeAnchor(scope: Scope, place: BlockPlace, anchor: string): Answer<true>;
  /** 50 a request. */
  readAreas(scope: Scope, pageIds: readonly PageId[]): Answer<ReadonlyMap<PageId, Areas | null>>;
  connectAreas(scope: Scope, pageId: PageId, areas: Areas): Answer<true>;

  /** Tells the portal how high the content is; resolves whether the portal answers or not. */
  fitFrame(): Promise<void>;
  setTitle(title: string): Promise<void>;

  readonly opening: Opening;
  bindEntry(handler: string, title: string): Answer<true>;
  /** With `null` every entry of this app. */
  unbindEntry(handler: string | null): Answer<true>;
  readAppOption(name: string): Answer<unknown>;
  writeAppOption(name: string, value: string): Answer<true>;
  /** The portal answers by reloading its page; resolves where it has not done so within 15 s, or says that nothing is installed. */
  finishInstallation(): Promise<void>;
}
