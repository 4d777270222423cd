import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";

import {
  F1,
  F2,
  FL,
  FT,
  liveInFT,
  P2,
  P6,
  PK,
  PT,
  S1,
  S2,
  S3,
  S4,
  S5,
  pageInS5,
  trashedInFL,
} from "../../e2e/portal/conformance/fixture.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

test("a source is found wherever it is, with all folders of its site", async () => {
  const { local, portal } = openLocalPortal();
  for (const id of [P2, PT, liveInFT]) {
    const { page, folders, rights } = valueOf(await portal.readSource("PAGE", siteId(S1), pageId(id)));
    expect(page).toMatchObject({ id, trashed: id === PT });
    expect(folders.map((folder) => folder.id).toSorted()).toEqual([F1, F2, FT, FL]);
    expect(rights.read).toBe(true);
  }
  expect(local.calls()).toHaveLength(3);
});

test("a source that is gone, or of another scope, is no page", async () => {
  const { portal } = openLocalPortal();
  for (const id of [99_999, PK]) {
    expect(valueOf(await portal.readSource("PAGE", siteId(S1), pageId(id))).page).toBeNull();
  }
});

test("a source that the user may read but not edit says so", async () => {
  const { portal } = openLocalPortal();
  const { page, rights } = valueOf(await portal.readSource("PAGE", siteId(S5), pageId(pageInS5)));
  expect(page?.id).toBe(pageInS5);
  expect(rights).toMatchObject({ read: true, edit: false });
});

test("a target is its site, its folders in any state, and its highest page in any state", async () => {
  const { local, portal } = openLocalPortal();
  const target = valueOf(await portal.readTarget("PAGE", siteId(S1)));
  expect(target.site).toMatchObject({ id: S1, active: true, type: "PAGE", scope: "PAGE" });
  expect(target.folders.find(({ id }) => Number(id) === FT)).toMatchObject({ trashed: true });
  expect(target.highestPageId).toBe(trashedInFL);
  expect(valueOf(await portal.readTarget("PAGE", siteId(S3))).highestPageId).toBe(P6);
  expect(local.calls()).toHaveLength(2);
  expect(local.complaints()).toEqual([]);
});

test("a site without pages has no highest page, and one in the trash or of another scope is gone", async () => {
  const { portal } = openLocalPortal();
  expect(valueOf(await portal.readTarget("PAGE", siteId(S2)))).toMatchObject({
    site: { id: S2, active: false },
    highestPageId: 0,
  });
  expect(valueOf(await portal.readTarget("PAGE", siteId(S4))).site).toBeNull();
  expect(valueOf(await portal.readTarget("KNOWLEDGE", siteId(S1))).site).toBeNull();
});

test("what cannot be read of a target is a failure, so that nothing is copied on half a look", async () => {
  for (const method of ["landing.site.getList", "landing.site.getFolders", "landing.landing.getList"]) {
    const { local, portal } = openLocalPortal();
    local.addFault({ method, effect: { do: "error", code: "SYSTEM_ERROR" } });
    expect(failureIn(await portal.readTarget("PAGE", siteId(S1)))).toMatchObject({
      row: "SYSTEM_ERROR",
      method,
    });
  }
});
