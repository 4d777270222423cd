import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { FolderRequest } from "@/model/portal-answers.ts";

import { F1, F2, FT, K1, P3, S1, S3, S5 } from "../../e2e/portal/conformance/fixture.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const folder = (key: string, given: Partial<FolderRequest> = {}): FolderRequest => ({
  key,
  siteId: siteId(S1),
  parentId: null,
  title: `Folder ${key}`,
  code: "",
  active: false,
  ...given,
});

test("folders of several sites are made in one request, where and as they were wished", async () => {
  const { local, portal } = openLocalPortal();
  const made = valueOf(
    await portal.makeFolders("PAGE", [
      folder("a", { title: "Press & more", code: "press", parentId: folderId(F1), active: true }),
      folder("b", { title: "Spring sale", siteId: siteId(S3) }),
    ]),
  );
  expect([...made.keys()]).toEqual(["a", "b"]);
  const rows = [...made.values()].map((outcome) => local.state.folders.get(valueOf(outcome)));
  expect(rows).toMatchObject([
    { siteId: S1, title: "Press & more", code: "press", parentId: F1, active: true },
    { siteId: S3, title: "Spring sale", code: "spring-sale", parentId: null, active: false },
  ]);
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("a folder of a knowledge base is made in its scope", async () => {
  const { local, portal } = openLocalPortal();
  const asked = [folder("a", { siteId: siteId(K1) })];
  const made = valueOf(await portal.makeFolders("KNOWLEDGE", asked)).get("a");
  expect(made?.ok === true && local.state.folders.get(made.value)?.siteId).toBe(K1);
});

test("each folder has an outcome of its own, also beside one that has its address in the trash", async () => {
  const { local, portal } = openLocalPortal();
  const { code: trashedCode } = local.state.folders.get(FT) ?? { code: "" };
  const made = valueOf(
    await portal.makeFolders("PAGE", [
      folder("taken", { code: "news" }),
      folder("taken in the trash", { code: trashedCode }),
      folder("denied", { siteId: siteId(S5) }),
      folder("slash", { code: "a/b" }),
      folder("fine"),
      folder("no title", { title: "" }),
    ]),
  );
  const outcomes = [...made].map(([key, outcome]) => [key, outcome.ok ? "made" : outcome.failure.row]);
  expect(outcomes).toEqual([
    ["taken", "FOLDER_IS_NOT_UNIQUE"],
    ["taken in the trash", "FOLDER_IS_NOT_UNIQUE"],
    ["denied", "ACCESS_DENIED"],
    ["slash", "SLASH_IS_NOT_ALLOWED"],
    ["fine", "made"],
    ["no title", "BX_EMPTY_REQUIRED"],
  ]);
});

test("a request that is lost is sent once and unsure about all of them", async () => {
  const { local, portal } = openLocalPortal();
  const before = local.state.folders.size;
  local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  expect(failureIn(await portal.makeFolders("PAGE", [folder("a")]))).toMatchObject({
    kind: "unsure",
  });
  expect(local.calls()).toHaveLength(1);
  expect(local.state.folders.size).toBe(before + 1);
});

test("a folder answered with something else than an id is an open outcome", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({ method: "landing.site.addFolder", effect: { do: "answer", ran: true, result: true } });
  const made = valueOf(await portal.makeFolders("PAGE", [folder("a"), folder("b")]));
  expect([...made.values()]).toMatchObject([{ ok: false, failure: { kind: "malformed" } }, { ok: true }]);
});

test("no folders are no request", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.makeFolders("PAGE", []))).toEqual(new Map());
  expect(local.calls()).toEqual([]);
});

test.each([
  [F2, F1],
  [F1, null],
])("folder %i gets its index page and stays below %s", async (id, parent) => {
  const { local, portal } = openLocalPortal();
  const request = {
    siteId: siteId(S1),
    folderId: folderId(id),
    parentId: parent === null ? null : folderId(parent),
    pageId: pageId(P3),
  };
  const before = local.state.folders.get(id);
  const unchanged = { title: before?.title, code: before?.code, active: before?.active };
  expect(valueOf(await portal.setIndexPage("PAGE", request))).toBe(true);
  expect(local.state.folders.get(id)).toMatchObject({ ...unchanged, parentId: parent, indexId: P3 });
  expect(local.complaints()).toEqual([]);
});

test("an index page that may not be set is the portal's refusal", async () => {
  const { portal } = openLocalPortal();
  const request = { siteId: siteId(S5), folderId: folderId(F1), parentId: null, pageId: pageId(P3) };
  expect(failureIn(await portal.setIndexPage("PAGE", request))).toMatchObject({ row: "ACCESS_DENIED" });
});
