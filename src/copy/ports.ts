import type { Clock } from "@/lib/clock.ts";
import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type {
  CopyAnswer,
  CopyRequest,
  PageReadBack,
  SourceState,
  TargetState,
} from "@/model/portal-answers.ts";
import type { RunEvent } from "@/model/run.ts";
import type { Scope } from "@/model/site.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** What the engine needs of the portal; `app/wire.ts` fits `src/portal` to it. Nothing here repeats a call. */
export interface CopyPortal {
  readSource(scope: Scope, siteId: SiteId, pageId: PageId): Answer<SourceState>;
  readTarget(scope: Scope, siteId: SiteId): Answer<TargetState>;
  /** Pages of a site above an id, by id, those in the trash and in trashed folders included, until none is left. */
  readPagesAbove(scope: Scope, siteId: SiteId, mark: number): Answer<readonly Page[]>;
  /** One attempt; every ending but a clear answer is a failure whose kind tells whether it may have run. */
  copyPage(request: CopyRequest): Answer<CopyAnswer>;
  publishPage(scope: Scope, pageId: PageId): Answer<true>;
  /** Makes a draft of a published page (`unpublic`). */
  unpublishPage(scope: Scope, pageId: PageId): Answer<true>;
  readPage(scope: Scope, pageId: PageId): Answer<PageReadBack>;
  /** Takes a page out of the trash (`markUnDelete`). */
  restorePage(scope: Scope, pageId: PageId): Answer<true>;
  /** Puts a page into the trash (`markDelete`); never deletes. */
  trashPage(scope: Scope, pageId: PageId): Answer<true>;
}

/** Holds what happened, in order; an event is held before anything else happens. */
export interface Journal {
  append(event: RunEvent): Promise<void>;
}

export interface RunPorts {
  readonly portal: CopyPortal;
  readonly journal: Journal;
  readonly clock: Clock;
}
