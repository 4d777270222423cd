import { InfiniteQueryObserver, type QueryClient } from "@tanstack/react-query";

import type { PortalFailure } from "@/model/failure.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";
import type { Portal } from "@/portal/portal.ts";

import { FailureError } from "./failure-error.ts";
import { joinPortions, siteQuery, type SiteContent } from "./site-query.ts";

/** Many sites, each as far as it has arrived. */
export interface SitesContentState {
  /** Only those that are complete. */
  readonly contents: ReadonlyMap<SiteId, SiteContent>;
  readonly read: number;
  readonly of: number;
  /** What stopped the reading of one of them. */
  readonly failure: PortalFailure | null;
  /** Reads those anew that failed. */
  readonly retry: () => void;
}

/** With what is not a failure of the portal, but a mistake of ours. */
export interface SitesSnapshot extends SitesContentState {
  readonly bug: Error | null;
}

/** Outside React: read with `useSyncExternalStore`. */
export interface SitesReader {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => SitesSnapshot;
}

export interface SitesToRead {
  readonly client: QueryClient;
  readonly portal: Pick<Portal, "readSite" | "readMorePages">;
  readonly scope: Scope;
  readonly siteIds: readonly SiteId[];
}

/** Reads from the first subscription on, each site to its end. */
export function createSitesReader({ client, portal, scope, siteIds }: SitesToRead): SitesReader {
  const observers = new Map(
    siteIds.map((siteId) => [
      siteId,
      new InfiniteQueryObserver(client, siteQuery(portal, { scope, siteId }, true)),
    ]),
  );
  type Observer = NonNullable<ReturnType<typeof observers.get>>;
  const resultsOf = () => [...observers].map(([id, observer]) => ({ id, ...observer.getCurrentResult() }));
  const retry = () => {
    for (const observer of observers.values()) {
      if (observer.getCurrentResult().isError) void observer.refetch();
    }
  };
  const readOn = (observer: Observer) => {
    const { hasNextPage, isFetching, isError } = observer.getCurrentResult();
    if (hasNextPage && !isFetching && !isError) void observer.fetchNextPage({ cancelRefetch: false });
  };
  let snapshot = look(resultsOf(), new Map(), retry);
  const update = () => {
    snapshot = look(resultsOf(), snapshot.contents, retry);
  };
  return {
    subscribe: (listener) => {
      const stops = [...observers.values()].map((observer) =>
        observer.subscribe(() => {
          readOn(observer);
          update();
          listener();
        }),
      );
      for (const observer of observers.values()) readOn(observer);
      update();
      return () => stops.forEach((stop) => stop());
    },
    getSnapshot: () => snapshot,
  };
}

interface Result {
  readonly id: SiteId;
  readonly data: { readonly pages: Parameters<typeof joinPortions>[0] } | undefined;
  readonly error: Error | null;
}

function look(
  results: readonly Result[],
  before: SitesSnapshot["contents"],
  retry: () => void,
): SitesSnapshot {
  const contents = new Map<SiteId, SiteContent>();
  for (const { id, data } of results) {
    const content = data === undefined ? null : joinPortions(data.pages);
    if (content?.complete === true) contents.set(id, content);
  }
  const errors = results.flatMap(({ error }) => error ?? []);
  return {
    // Reading the same anew is no reason to plan anew.
    contents: hasSame(before, contents) ? before : contents,
    read: contents.size,
    of: results.length,
    failure: errors.find((error) => error instanceof FailureError)?.failure ?? null,
    retry,
    bug: errors.find((error) => !(error instanceof FailureError)) ?? null,
  };
}

const hasSame = (one: SitesSnapshot["contents"], other: SitesSnapshot["contents"]): boolean =>
  one.size === other.size && [...one].every(([id, content]) => other.get(id) === content);
