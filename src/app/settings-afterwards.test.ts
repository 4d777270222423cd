import { expect, test } from "vitest";

import { employee } from "../../e2e/portal/conformance/fixture.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import { catalogue, east, manyPages, placeIn, planToEast, west } from "./testing/many-pages.ts";
import {
  namesOn,
  northernNames,
  openCopies,
  openSettingsBench,
  settingsDone,
  updateMethod,
  type SettingsBench,
} from "./testing/settings-bench.ts";
import { openWorld } from "./testing/world.ts";

const foundIn = (bench: SettingsBench) =>
  bench
    .state()
    .copies.values()
    .map((copy) => (copy.at === "done" ? copy.found : null));

const requestsOf = (bench: SettingsBench, from: number) => bench.world.local.calls().slice(from);

test("three copies get their titles and addresses, and the report knows them by these", async () => {
  const bench = await openCopies(3);
  const before = bench.world.local.calls().length;
  expect(await bench.write()).toEqual({ at: "all-over" });
  expect(namesOn(bench)).toEqual(northernNames(3));
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
  expect(bench.events().map(({ type }) => type)).toEqual([
    "settings-sent",
    "settings-sent",
    "settings-sent",
    ...Array.from({ length: 3 }, () => ["settings-done", "copy-seen"]).flat(),
  ]);
  expect(foundIn(bench)[0]).toMatchObject({
    title: "North: Page 0001",
    code: "north-1",
    publicUrl: "http://127.0.0.1/pub/site/2/north-1/",
  });
  expect(requestsOf(bench, before)).toHaveLength(2);
  expect(bench.world.local.complaints()).toEqual([]);
});

test("many copies take one request for every forty, and one to read them back", async () => {
  const bench = await openCopies(45);
  const before = bench.world.local.calls().length;
  await bench.write();
  expect(new Set(bench.steps().map((step) => step?.at))).toEqual(new Set(["done"]));
  expect(requestsOf(bench, before)).toHaveLength(4);
});

test("only what is wished is written, and copies without a wish are left alone", async () => {
  const bench = await openCopies(3, { name: (_, index) => (index === 1 ? { title: "Renamed" } : {}) });
  await bench.write();
  expect(namesOn(bench)).toEqual([
    ["Page 0001", "page-0001"],
    ["Renamed", "page-0002"],
    ["Page 0003", "page-0003"],
  ]);
  expect(bench.steps()).toEqual([null, settingsDone, null]);
  expect(bench.world.tries(updateMethod)).toBe(1);
});

test("nothing is written twice once the step is over", async () => {
  const bench = await openCopies(2);
  await bench.write();
  const before = bench.world.local.calls().length;
  expect(await bench.write()).toEqual({ at: "all-over" });
  expect(requestsOf(bench, before)).toEqual([]);
});

test("an address that a page in the trash holds gets the portal's letters, and the row says so", async () => {
  const bench = await openCopies(2);
  bench.world.local.change((state) => {
    buildPage(state, { siteId: east, title: "Old", code: "north-2", active: false, deleted: true });
  });
  await bench.write();
  expect(bench.steps()).toEqual([
    settingsDone,
    { at: "done", remarks: [{ what: "other-address", wished: "north-2" }] },
  ]);
  const code = foundIn(bench)[1]?.code;
  expect(code).toMatch(/^north-2_[a-z]{4}$/);
});

test("a title that the portal stores otherwise is a remark", async () => {
  const bench = await openCopies(1);
  bench.world.local.addFault({
    method: updateMethod,
    effect: {
      do: "change",
      when: "after",
      change: ({ pages }) => {
        for (const page of pages.values()) if (page.siteId === east) page.title = page.title.slice(0, 5);
      },
    },
  });
  await bench.write();
  expect(bench.steps()).toEqual([
    { at: "done", remarks: [{ what: "other-title", wished: "North: Page 0001" }] },
  ]);
});

test("a right that is taken away between two requests: what is written counts, the rest says why not, once", async () => {
  const bench = await openCopies(41);
  bench.world.local.addFault({
    method: updateMethod,
    nth: 41,
    effect: {
      do: "change",
      when: "before",
      change: (state) => {
        for (const user of state.users.values()) user.admin = false;
        state.siteRights.push({ userId: employee, siteId: east, operations: ["read", "edit"] });
      },
    },
  });
  await bench.write();
  expect(bench.steps().slice(39)).toMatchObject([
    settingsDone,
    { at: "failed", failure: { row: "ACCESS_DENIED" } },
  ]);
  expect(foundIn(bench).map((found) => found?.title)).toMatchObject({
    39: "North: Page 0040",
    40: "Page 0041",
  });
  expect(bench.world.tries(updateMethod)).toBe(41);
});

test("an address of a refused shape is that row's failure, and the others go on", async () => {
  const bench = await openCopies(2, {
    name: (_, index) => ({ title: `New ${index}`, code: index === 0 ? "promo_1_2" : "promo" }),
  });
  await bench.write();
  expect(bench.steps()).toMatchObject([
    { at: "failed", failure: { row: "WRONG_CODE_FORMAT" } },
    settingsDone,
  ]);
});

test("a copy that is gone for good since is a failure although the portal confirms the write", async () => {
  const bench = await openCopies(2);
  const [first] = bench.world.newPages();
  bench.world.local.change((state) => state.removePage(first?.id ?? 0));
  await bench.write();
  expect(bench.steps()).toEqual([{ at: "failed", failure: null }, settingsDone]);
});

test("a copy that is not there gets no name", async () => {
  const world = openWorld({ scenario: manyPages(2) });
  world.local.addFault({
    method: "landing.landing.copy",
    effect: { do: "error", code: "LANDING_NOT_EXIST", status: 400 },
  });
  const bench = await openSettingsBench(world, await planToEast(world), {
    name: () => ({ title: "Renamed" }),
  });
  await bench.write();
  expect(bench.steps()).toEqual([null, settingsDone]);
});

test("copies in several sites have the names of their sites", async () => {
  const world = openWorld({ scenario: manyPages(2) });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east), placeIn(west)] });
  const bench = await openSettingsBench(world, plan, {
    name: ({ source, target }) => ({ title: `${target.site.title}: ${source.title}` }),
  });
  await bench.write();
  expect(
    namesOn(bench)
      .map(([title]) => title)
      .toSorted(),
  ).toEqual(["East: Page 0001", "East: Page 0002", "West: Page 0001", "West: Page 0002"]);
});

test("a copy that was taken back before it had its name stays in the trash as it is", async () => {
  const bench = await openCopies(2);
  const [key = ""] = bench.state().plan.copies.map((planned) => planned.key);
  const { emit } = bench.context();
  await emit({ type: "undo-asked", keys: [key], evenIfChanged: [], at: 0 });
  await emit({ type: "undo-sent", undoKey: key, wasPublished: false, at: 0 });
  await emit({ type: "undone", undoKey: key });
  await bench.write();
  expect(bench.steps()).toEqual([null, settingsDone]);
});
