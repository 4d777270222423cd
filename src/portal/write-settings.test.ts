import { expect, test } from "vitest";

import { success } from "@/lib/result.ts";
import { pageId } from "@/model/ids.ts";
import { cleanUpFields, type SettingsRequest } from "@/model/settings.ts";

import { P1, P2, P3, P6, pageInS5, PK, PT, trashedInFL } from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import { failureIn, openLocalPortal, setRights, valueOf } from "./testing/open-local-portal.ts";

const settings = (id: number, given: Partial<SettingsRequest> = {}): SettingsRequest => ({
  pageId: pageId(id),
  title: null,
  code: null,
  cleanUp: false,
  ...given,
});

const row = (local: LocalPortal, id: number) => {
  const page = local.state.pages.get(id);
  if (page === undefined) throw new Error(`The portal has no page ${id}.`);
  return page;
};

const methodsOf = (local: LocalPortal) =>
  local.calls().map(({ commands }) => commands.map(({ method }) => method));

test("titles and addresses of several pages are written in one request, and nothing else of them changes", async () => {
  const { local, portal } = openLocalPortal();
  const before = { ...row(local, P3) };
  const outcomes = valueOf(
    await portal.writeSettings("PAGE", [
      settings(P2, { title: "North: Promo & more", code: "north-promo" }),
      settings(P3, { title: "Только заголовок" }),
      settings(P6, { code: "start-here" }),
    ]),
  );
  expect([...outcomes.values()].map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(row(local, P2)).toMatchObject({ title: "North: Promo & more", code: "north-promo" });
  expect(row(local, P3)).toEqual({
    ...before,
    title: "Только заголовок",
    modifiedById: row(local, P3).modifiedById,
    dateModify: row(local, P3).dateModify,
  });
  expect(row(local, P6)).toMatchObject({ code: "start-here" });
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("a page of a knowledge base is written in its scope", async () => {
  const { local, portal } = openLocalPortal();
  const request = settings(PK, { title: "Handbook", cleanUp: true });
  const outcomes = valueOf(await portal.writeSettings("KNOWLEDGE", [request]));
  expect([...outcomes.values()]).toEqual([success(true)]);
  expect(row(local, PK)).toMatchObject({ title: "Handbook", settingsDraft: { METAROBOTS_INDEX: "N" } });
});

test("what a batch would damage goes by itself and arrives as it is", async () => {
  const { local, portal } = openLocalPortal();
  const titles = ["Price: $result[page0] only", "a < b", "<b>Bold</b>", "$RESULT[page0]"] as const;
  const ids = [P1, P2, P3, P6];
  const requests = titles.map((title, index) => settings(ids[index] ?? 0, { title }));
  const outcomes = valueOf(
    await portal.writeSettings("PAGE", [settings(PT, { title: "Plain $100" }), ...requests]),
  );
  expect([...outcomes.values()].every(({ ok }) => ok)).toBe(true);
  expect(ids.map((id) => row(local, id).title)).toEqual(titles);
  expect(methodsOf(local)).toEqual([
    ["landing.landing.update"],
    ...titles.map(() => ["landing.landing.update"]),
  ]);
});

test("a clean page has exactly the fields of the list, as drafts until it is published", async () => {
  const { local, portal } = openLocalPortal();
  const given = { GACOUNTER_USE: "Y", METAOG_TITLE: "Promo", METAMAIN_TITLE: "Promo", THEME_CODE: "app" };
  local.change((state) => {
    for (const page of state.pages.values())
      Object.assign(page, { settingsDraft: given, settingsPublic: given });
  });
  valueOf(
    await portal.writeSettings("PAGE", [settings(P2, { cleanUp: true }), settings(P3, { title: "T" })]),
  );
  const wished = Object.fromEntries(cleanUpFields.map(({ name, value }) => [name, value]));
  expect(row(local, P2)).toMatchObject({ settingsDraft: { ...given, ...wished }, settingsPublic: given });
  expect(row(local, P3).settingsDraft).toEqual(given);
});

test("each page has an outcome of its own, and one that does not exist is confirmed", async () => {
  const { portal } = openLocalPortal();
  const outcomes = valueOf(
    await portal.writeSettings("PAGE", [
      settings(pageInS5, { title: "Denied" }),
      settings(P2, { code: "promo_1_2" }),
      settings(P3, { code: "a/b" }),
      settings(99_999, { title: "Nobody" }),
      settings(P6, { title: "Fine" }),
    ]),
  );
  const told = [...outcomes].map(([id, outcome]) => [id, outcome.ok ? "written" : outcome.failure.row]);
  expect(told).toEqual([
    [pageInS5, "ACCESS_DENIED"],
    [P2, "WRONG_CODE_FORMAT"],
    [P3, "SLASH_IS_NOT_ALLOWED"],
    [99_999, "written"],
    [P6, "written"],
  ]);
});

test("without the right for settings nothing of a page is written", async () => {
  const { local, portal } = openLocalPortal();
  setRights(local, row(local, P2).siteId, ["read", "edit", "public"]);
  const outcomes = valueOf(await portal.writeSettings("PAGE", [settings(P2, { title: "X", cleanUp: true })]));
  expect([...outcomes.values()]).toMatchObject([{ ok: false, failure: { row: "ACCESS_DENIED" } }]);
  expect(row(local, P2)).toMatchObject({ title: "Promo", settingsDraft: {} });
});

test("a request that is lost is sent once and unsure about all of them", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  const requests = [settings(P2, { title: "Two" }), settings(P3, { title: "<Three>" })];
  expect(failureIn(await portal.writeSettings("PAGE", requests))).toMatchObject({ kind: "unsure" });
  expect(local.calls()).toHaveLength(1);
  expect([row(local, P2).title, row(local, P3).title]).toEqual(["Two", "Plans"]);
});

test("pages are read without their blocks, in the trash too, and those that are gone are left out", async () => {
  const { local, portal } = openLocalPortal();
  const asked = [P2, PT, trashedInFL, 99_999].map(pageId);
  const pages = valueOf(await portal.readPages("PAGE", asked));
  expect([...pages.keys()].toSorted((a, b) => a - b)).toEqual([P2, PT, trashedInFL]);
  expect(pages.get(pageId(P2))).toMatchObject({
    page: { title: "Promo", trashed: false },
    publicUrl: "http://127.0.0.1/pub/site/12/promo/",
  });
  expect(pages.get(pageId(PT))?.page.trashed).toBe(true);
  expect(methodsOf(local)).toEqual([["landing.landing.getList"]]);
});

test("no pages are no request", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.writeSettings("PAGE", []))).toEqual(new Map());
  expect(valueOf(await portal.readPages("PAGE", []))).toEqual(new Map());
  expect(local.calls()).toEqual([]);
});
