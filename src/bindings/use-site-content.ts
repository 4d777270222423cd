import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import type { PortalFailure } from "@/model/failure.ts";
import { siteId } from "@/model/ids.ts";

import { FailureError } from "./failure-error.ts";
import { usePortal } from "./portal-context.ts";
import { joinPortions, siteQuery, type SiteContent, type SiteToRead } from "./site-query.ts";

export { anySiteKey, siteKey, type SiteContent } from "./site-query.ts";

export interface SiteContentState {
  /** `null` until the first rows are there. */
  readonly content: SiteContent | null;
  /** What stopped the reading; rows that came before stay. */
  readonly failure: PortalFailure | null;
  readonly isReading: boolean;
  readonly refresh: () => void;
}

/** Where no site is chosen yet; nothing is read of it. */
const nowhere: SiteToRead = { scope: "PAGE", siteId: siteId(0) };

/** Reads a site in portions, the first of which comes with folders and rights; `null` reads nothing. */
export function useSiteContent(
  site: SiteToRead | null,
  { withTrash }: { readonly withTrash: boolean },
): SiteContentState {
  const portal = usePortal();
  const query = useInfiniteQuery({
    ...siteQuery(portal, site ?? nowhere, withTrash),
    enabled: site !== null,
    // Showing or hiding the trash of a site keeps its list on the screen meanwhile.
    placeholderData: (shown, before) => (before?.queryKey[2] === site?.siteId ? shown : undefined),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    // Whoever else shows this site may have asked for the next portion already.
    if (hasNextPage && !isFetching && !isError) void fetchNextPage({ cancelRefetch: false });
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const { data, error, refetch } = query;
  // The same as long as nothing of it is new: drawing a long list again takes long.
  return useMemo(
    () => ({
      content: data === undefined ? null : joinPortions(data.pages),
      failure: error instanceof FailureError ? error.failure : null,
      isReading: isFetching,
      refresh: () => void refetch(),
    }),
    [data, error, isFetching, refetch],
  );
}
