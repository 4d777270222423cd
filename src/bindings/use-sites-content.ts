import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";

import { siteId, type SiteId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { usePortal } from "./portal-context.ts";
import { createSitesReader, type SitesContentState } from "./sites-reader.ts";

/** Reads many sites whole, their trash included; shares what `useSiteContent` has read of them. */
export function useSitesContent(scope: Scope, siteIds: readonly SiteId[]): SitesContentState {
  const client = useQueryClient();
  const portal = usePortal();
  // The same ids in another list are no reason to begin anew.
  const wanted = [...new Set(siteIds)].join();
  const reader = useMemo(
    () => createSitesReader({ client, portal, scope, siteIds: parseIds(wanted) }),
    [client, portal, scope, wanted],
  );
  const state = useSyncExternalStore(reader.subscribe, reader.getSnapshot);
  // Bugs go to the error boundary, as they do from every other query.
  if (state.bug !== null) throw state.bug;
  return state;
}

const parseIds = (ids: string): readonly SiteId[] =>
  ids === "" ? [] : ids.split(",").map((id) => siteId(Number(id)));
