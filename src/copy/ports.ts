import type { Clock } from "@/lib/clock.ts";
import type { Result } from "@/lib/result.ts";
import type { Areas, BlockChange, BlockContent, BlockPlace, ListedBlock } from "@/model/blocks.ts";
import type { CopiesNow, CopiesQuestion, FolderPagesQuestion } from "@/model/copies-now.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { BlockId, FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type {
  CopyAnswer,
  CopyRequest,
  FolderRequest,
  IndexPageRequest,
  PageReadBack,
  ReadBackQuestion,
  ReadBacks,
  Sides,
  SidesQuestion,
  SourceState,
  TargetState,
} from "@/model/portal-answers.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { ArchiveProblem, RunSummary } from "@/model/run-summary.ts";
import type { ListedPage, SettingsRequest } from "@/model/settings.ts";
import type { Scope } from "@/model/site.ts";
import type { SiteSwitches, SwitchedOn } from "@/model/switch-off.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Each has an outcome of its own; the outer failure is about all of them. */
type Outcomes<Id> = Answer<ReadonlyMap<Id, Result<unknown, PortalFailure>>>;

/** What the engine needs of the portal; `app/wire.ts` fits `src/portal` to it. Nothing here repeats a call. */
export interface CopyPortal {
  readSource(scope: Scope, siteId: SiteId, pageId: PageId): Answer<SourceState>;
  readTarget(scope: Scope, siteId: SiteId): Answer<TargetState>;
  /** Everything that many copies have to be checked against; as few requests as possible. */
  readSides(scope: Scope, question: SidesQuestion): Answer<Sides>;
  /** Many copies read back; as few requests as possible. */
  readBack(scope: Scope, question: ReadBackQuestion): Answer<ReadBacks>;
  /** One request; each folder has an outcome of its own. The outer failure is about all of them. */
  makeFolders(
    scope: Scope,
    folders: readonly FolderRequest[],
  ): Answer<ReadonlyMap<string, Result<FolderId, PortalFailure>>>;
  setIndexPage(scope: Scope, request: IndexPageRequest): Answer<true>;
  /** Pages of a site above an id, by id, those in the trash and in trashed folders included, until none is left. */
  readPagesAbove(scope: Scope, siteId: SiteId, mark: number): Answer<readonly Page[]>;
  /** One attempt; every ending but a clear answer is a failure whose kind tells whether it may have run. */
  copyPage(request: CopyRequest): Answer<CopyAnswer>;
  publishPage(scope: Scope, pageId: PageId): Answer<true>;
  /** Makes a draft of a published page (`unpublic`). */
  unpublishPage(scope: Scope, pageId: PageId): Answer<true>;
  readPage(scope: Scope, pageId: PageId): Answer<PageReadBack>;
  /** Titles, addresses and clean settings of at most 50 pages, each with an outcome of its own; the outer failure is about all. */
  writeSettings(
    scope: Scope,
    requests: readonly SettingsRequest[],
  ): Answer<ReadonlyMap<PageId, Result<true, PortalFailure>>>;
  /** Pages without their blocks, as few requests as possible; one that the portal does not know is absent. */
  readPages(scope: Scope, pageIds: readonly PageId[]): Answer<ReadonlyMap<PageId, ListedPage>>;
  /** Takes a page out of the trash (`markUnDelete`). */
  restorePage(scope: Scope, pageId: PageId): Answer<true>;
  /** What is on in a site; one request. */
  readSwitches(scope: Scope, siteId: SiteId): Answer<SiteSwitches>;
  /** Switches a site off with all its pages, or a folder with all its ancestors (contract D11, D12). */
  switchOff(scope: Scope, on: SwitchedOn): Answer<true>;
  /** Puts a page into the trash (`markDelete`); never deletes. */
  trashPage(scope: Scope, pageId: PageId): Answer<true>;
  /** Copies that were made some time ago, and their sites; as few requests as possible. */
  readCopies(scope: Scope, question: CopiesQuestion): Answer<CopiesNow>;
  /** Pages directly in these folders, in the trash or not. */
  readFolderPages(scope: Scope, question: FolderPagesQuestion): Answer<readonly Page[]>;
  /** As `trashPage`, many in one request. */
  trashPages(scope: Scope, pageIds: readonly PageId[]): Outcomes<PageId>;
  /** As `restorePage`, many in one request. */
  restorePages(scope: Scope, pageIds: readonly PageId[]): Outcomes<PageId>;
  /** With all pages in them and below; subfolders stay as they are (contract D11). */
  trashFolders(scope: Scope, folderIds: readonly FolderId[]): Outcomes<FolderId>;
  /** With all pages in them and below that are in the trash for any reason (contract D11). */
  restoreFolders(scope: Scope, folderIds: readonly FolderId[]): Outcomes<FolderId>;
  /** Draft blocks of pages in their order, one command a page; `null`: refused. */
  listPageBlocks(
    scope: Scope,
    pageIds: readonly PageId[],
    options: { readonly withContent: boolean },
  ): Answer<ReadonlyMap<PageId, readonly ListedBlock[] | null>>;
  /** Draft blocks as the editor gets them, one command each; `null`: not there, or refused. */
  readBlocks(scope: Scope, places: readonly BlockPlace[]): Answer<ReadonlyMap<BlockId, BlockContent | null>>;
  /** The pages of draft and public blocks; `null`: not there, or not to be seen. */
  findBlockPages(scope: Scope, blockIds: readonly BlockId[]): Answer<ReadonlyMap<BlockId, PageId | null>>;
  /** One request; sets values, so that doing it twice does nothing more. */
  changeBlock(scope: Scope, place: BlockPlace, change: BlockChange): Answer<true>;
  changeAnchor(scope: Scope, place: BlockPlace, anchor: string): Answer<true>;
  /** Template areas of pages, one command each; `null`: refused. */
  readAreas(scope: Scope, pageIds: readonly PageId[]): Answer<ReadonlyMap<PageId, Areas | null>>;
  /** Sets all template areas of a page; those that are left out go. */
  connectAreas(scope: Scope, pageId: PageId, areas: Areas): Answer<true>;
}

/** Holds what happened in one run, in order; an event is held before anything else happens. */
export interface Journal {
  /** Unique among all runs. */
  readonly runId: string;
  /** Resolves once the event is held for good; rejects where that is impossible. */
  append(event: RunEvent): Promise<void>;
}

/** Holds the runs of this portal and user on this browser. */
export interface RunArchive {
  /** `false`: the browser refuses storage, so everything is lost with the tab. */
  readonly isLasting: boolean;
  /** A new run; its head is held before the first event. */
  begin(plan: CopyPlan, at: number): Promise<Journal>;
  /** To go on writing where a run left off. */
  reopen(runId: string): Journal;
  /** Newest first. Runs that cannot be read are among them, see `read`. */
  list(): Promise<readonly RunSummary[]>;
  /** Everything that happened in a run, in order. */
  read(runId: string): Promise<Result<readonly RunEvent[], ArchiveProblem>>;
  /** How many events of a run are held. */
  count(runId: string): Promise<number>;
  /** Keeps the summary of a run up to date. */
  summarise(summary: RunSummary): Promise<void>;
  /** Takes a run off this browser; nothing on the portal changes. */
  forget(runId: string): Promise<void>;
  /** Tells of events that another tab of this browser has written; gives back how to stop listening. */
  watch(onWritten: (runId: string) => void): () => void;
}

/** One tab at a time may run (design 4, rule 6). */
export interface RunLock {
  /** Gives back how to let go, or `null` where another tab holds it. */
  take(): Promise<(() => void) | null>;
  /** Resolves once nobody else holds it, or when aborted. */
  whenFree(signal: AbortSignal): Promise<void>;
}

/** Whether the browser knows to be offline, and when that changes. */
export interface Connection {
  isOnline(): boolean;
  /** Resolves once it is online, at once where it is, or when aborted. */
  whenOnline(signal: AbortSignal): Promise<void>;
}

export interface RunPorts {
  readonly portal: CopyPortal;
  readonly archive: RunArchive;
  readonly lock: RunLock;
  readonly connection: Connection;
  readonly clock: Clock;
}
