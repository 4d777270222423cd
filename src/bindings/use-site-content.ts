import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PageChunk } from "@/model/portal-answers.ts";
import type { Scope, SiteRights } from "@/model/site.ts";
import type { Portal } from "@/portal/portal.ts";

import { FailureError, unwrap } from "./failure-error.ts";
import { usePortal } from "./portal-context.ts";

export const siteKey = (scope: Scope, siteId: SiteId) => ["site", scope, siteId] as const;

/** Folders, rights and pages of one site as far as they have arrived. */
export interface SiteContent {
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
  readonly pages: readonly Page[];
  /** No more pages are to come. */
  readonly complete: boolean;
}

export interface SiteContentState {
  /** `null` until the first rows are there. */
  readonly content: SiteContent | null;
  /** What stopped the reading; rows that came before stay. */
  readonly failure: PortalFailure | null;
  readonly isReading: boolean;
  readonly refresh: () => void;
}

interface Portion {
  readonly folders: readonly Folder[];
  readonly rights: SiteRights | null;
  readonly chunk: PageChunk;
}

/** Reads a site in portions, the first of which comes with folders and rights; `null` reads nothing. */
export function useSiteContent(
  site: { readonly scope: Scope; readonly siteId: SiteId } | null,
  { withTrash }: { readonly withTrash: boolean },
): SiteContentState {
  const portal = usePortal();
  const query = useInfiniteQuery({
    queryKey: [...(site === null ? ["site", "none"] : siteKey(site.scope, site.siteId)), { withTrash }],
    enabled: site !== null,
    initialPageParam: null as PageId | null,
    queryFn: ({ pageParam }) => readPortion(portal, { site, withTrash, after: pageParam }),
    // Showing or hiding the trash of a site keeps its list on the screen meanwhile.
    placeholderData: (shown, query) => (query?.queryKey[2] === site?.siteId ? shown : undefined),
    getNextPageParam: (last) => last.chunk.readOnFrom ?? undefined,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const portions = query.data?.pages;
  const content = useMemo(
    () => (portions === undefined ? null : joinPortions(portions, !hasNextPage)),
    [portions, hasNextPage],
  );
  return {
    content,
    failure: query.error instanceof FailureError ? query.error.failure : null,
    isReading: isFetching,
    refresh: () => void query.refetch(),
  };
}

async function readPortion(
  portal: Portal,
  wanted: {
    readonly site: { readonly scope: Scope; readonly siteId: SiteId } | null;
    readonly withTrash: boolean;
    readonly after: PageId | null;
  },
): Promise<Portion> {
  const { site, withTrash, after } = wanted;
  if (site === null) throw new Error("A disabled query was asked to read.");
  if (after !== null) {
    const chunk = await unwrap(portal.readMorePages(site.scope, site.siteId, { withTrash, after }));
    return { folders: [], rights: null, chunk };
  }
  const { folders, rights, pages } = await unwrap(portal.readSite(site.scope, site.siteId, { withTrash }));
  return { folders, rights, chunk: pages };
}

function joinPortions(portions: readonly Portion[], complete: boolean): SiteContent | null {
  const [first] = portions;
  if (first === undefined || first.rights === null) return null;
  return {
    folders: first.folders,
    rights: first.rights,
    pages: portions.flatMap(({ chunk }) => chunk.pages),
    complete,
  };
}
