import { infiniteQueryOptions } from "@tanstack/react-query";

import type { PageId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PageChunk } from "@/model/portal-answers.ts";
import type { Scope, SiteRights } from "@/model/site.ts";
import type { Portal } from "@/portal/portal.ts";

import { unwrap } from "./failure-error.ts";

export const anySiteKey = ["site"] as const;

export const siteKey = (scope: Scope, siteId: SiteId) => [...anySiteKey, scope, siteId] as const;

/** Folders, rights and pages of one site as far as they have arrived. */
export interface SiteContent {
  readonly folders: readonly Folder[];
  readonly rights: SiteRights;
  readonly pages: readonly Page[];
  /** No more pages are to come. */
  readonly complete: boolean;
}

export interface SiteToRead {
  readonly scope: Scope;
  readonly siteId: SiteId;
}

type SiteListings = Pick<Portal, "readSite" | "readMorePages">;

interface Portion {
  readonly folders: readonly Folder[];
  readonly rights: SiteRights | null;
  readonly chunk: PageChunk;
}

/** A site in portions, the first of which comes with folders and rights; whoever reads the same site shares them. */
export const siteQuery = (portal: SiteListings, { scope, siteId }: SiteToRead, withTrash: boolean) =>
  infiniteQueryOptions({
    queryKey: [...siteKey(scope, siteId), { withTrash }],
    initialPageParam: null as PageId | null,
    queryFn: ({ pageParam }) => readPortion(portal, { scope, siteId }, { withTrash, after: pageParam }),
    getNextPageParam: (last) => last.chunk.readOnFrom ?? undefined,
  });

async function readPortion(
  portal: SiteListings,
  { scope, siteId }: SiteToRead,
  { withTrash, after }: { readonly withTrash: boolean; readonly after: PageId | null },
): Promise<Portion> {
  if (after !== null) {
    const chunk = await unwrap(portal.readMorePages(scope, siteId, { withTrash, after }));
    return { folders: [], rights: null, chunk };
  }
  const { folders, rights, pages } = await unwrap(portal.readSite(scope, siteId, { withTrash }));
  return { folders, rights, chunk: pages };
}

const joined = new WeakMap<readonly Portion[], SiteContent>();

/** All portions as one; the same object for the same portions, so that what is derived of it can be kept. */
export function joinPortions(portions: readonly Portion[]): SiteContent | null {
  const known = joined.get(portions);
  if (known !== undefined) return known;
  const [first] = portions;
  if (first === undefined || first.rights === null) return null;
  const content = {
    folders: first.folders,
    rights: first.rights,
    pages: portions.flatMap(({ chunk }) => chunk.pages),
    complete: portions.at(-1)?.chunk.readOnFrom === null,
  };
  joined.set(portions, content);
  return content;
}
