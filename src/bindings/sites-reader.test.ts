import { InfiniteQueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { Portal } from "@/portal/portal.ts";
import { openLocalPortal } from "@/portal/testing/open-local-portal.ts";

import { createQueryClient } from "./query-client.ts";
import { siteQuery } from "./site-query.ts";
import { createSitesReader, type SitesReader, type SitesSnapshot } from "./sites-reader.ts";

const scope = "PAGE";
const siteIds = [12, 13, 14].map(siteId);

/** The real portal methods over the local portal, and how often each site was asked. */
function openCounted() {
  const { local, portal } = openLocalPortal();
  const asked: string[] = [];
  const counted: Pick<Portal, "readSite" | "readMorePages"> = {
    readSite: (of, site, options) => {
      asked.push(`${site} first`);
      return portal.readSite(of, site, options);
    },
    readMorePages: (of, site, options) => {
      asked.push(`${site} more`);
      return portal.readMorePages(of, site, options);
    },
  };
  return { local, portal: counted, asked };
}

/** Every snapshot up to the one that `isOver`. */
function watch(reader: SitesReader, isOver: (snapshot: SitesSnapshot) => boolean) {
  return new Promise<readonly SitesSnapshot[]>((resolve) => {
    const seen: SitesSnapshot[] = [];
    const stop = reader.subscribe(() => {
      const snapshot = reader.getSnapshot();
      if (seen.at(-1) !== snapshot) seen.push(snapshot);
      if (!isOver(snapshot)) return;
      stop();
      resolve(seen);
    });
  });
}

const isRead = ({ read, of }: SitesSnapshot) => read === of;

test("sites are read to their end, the trash included, with a count that only grows", async () => {
  const { portal, asked } = openCounted();
  const reader = createSitesReader({ client: createQueryClient(), portal, scope, siteIds });
  expect(reader.getSnapshot()).toMatchObject({ read: 0, of: 3, failure: null });
  const seen = await watch(reader, isRead);
  const counts = seen.map(({ read }) => read);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const { contents } = reader.getSnapshot();
  expect([...contents.keys()]).toEqual(siteIds);
  expect([...contents.values()].every(({ complete }) => complete)).toBe(true);
  expect(contents.get(siteId(12))?.pages.some(({ trashed }) => trashed)).toBe(true);
  expect(asked.filter((one) => one.endsWith("first")).toSorted()).toEqual([
    "12 first",
    "13 first",
    "14 first",
  ]);
});

test("what a screen reads of the same site is shared, not read twice", async () => {
  const { portal, asked } = openCounted();
  const client = createQueryClient();
  const screen = new InfiniteQueryObserver(client, siteQuery(portal, { scope, siteId: siteId(12) }, true));
  const leave = screen.subscribe(() => {
    const { hasNextPage, isFetching } = screen.getCurrentResult();
    if (hasNextPage && !isFetching) void screen.fetchNextPage({ cancelRefetch: false });
  });
  await watch(createSitesReader({ client, portal, scope, siteIds: [siteId(12)] }), isRead);
  leave();
  expect(asked).toEqual(["12 first", "12 more"]);
});

test("reading the same anew leaves what was derived of it in force", async () => {
  const { portal } = openCounted();
  const client = createQueryClient();
  const reader = createSitesReader({ client, portal, scope, siteIds });
  await watch(reader, isRead);
  const before = reader.getSnapshot().contents;
  const stop = reader.subscribe(() => undefined);
  await client.refetchQueries();
  expect(reader.getSnapshot().contents).toBe(before);
  stop();
});

test("a refusal is told, and only what failed is read again", async () => {
  const { local, portal, asked } = openCounted();
  const effect = { do: "error", code: "ACCESS_DENIED", status: 400 } as const;
  local.addFault({ method: "landing.site.getRights", effect, times: 1 });
  const reader = createSitesReader({ client: createQueryClient(), portal, scope, siteIds });
  await watch(reader, ({ read, failure }) => read === 2 && failure !== null);
  expect(reader.getSnapshot().failure?.code).toBe("ACCESS_DENIED");
  asked.length = 0;
  const over = watch(reader, isRead);
  reader.getSnapshot().retry();
  await over;
  expect(reader.getSnapshot().failure).toBeNull();
  expect(asked.filter((one) => one.endsWith("first"))).toHaveLength(1);
});

test("no sites are read at once", () => {
  const { portal, asked } = openCounted();
  const reader = createSitesReader({ client: createQueryClient(), portal, scope, siteIds: [] });
  expect(reader.getSnapshot()).toMatchObject({ read: 0, of: 0 });
  expect(asked).toEqual([]);
});
