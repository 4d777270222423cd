import { expect, test } from "vitest";

import { needsPublicationForSettings } from "@/copy/settings/publish-again.ts";
import { cleanUpFields } from "@/model/settings.ts";

import { east, prepareToEast, publishCatalogue } from "./testing/many-pages.ts";
import { openSettingsBench, settingsDone, type SettingsBench } from "./testing/settings-bench.ts";

const publicationMethod = "landing.landing.publication";

const original = {
  METAROBOTS_INDEX: "Y",
  GACOUNTER_USE: "Y",
  GACOUNTER_COUNTER_GA4: "G-12345",
  METAOG_TITLE: "The original",
  METAMAIN_TITLE: "In the window",
  THEME_CODE: "3corporate",
};

const clean = { ...original, ...Object.fromEntries(cleanUpFields.map(({ name, value }) => [name, value])) };

/** Copies of pages with counters and Open Graph, published or drafts, that shall be clean. */
async function openCopies({
  count = 2,
  published = true,
  among = false,
}: { readonly count?: number; readonly published?: boolean; readonly among?: boolean } = {}) {
  const { world, plan } = await prepareToEast(count);
  if (published) publishCatalogue(world);
  world.local.change(({ pages }) => {
    for (const page of pages.values()) {
      Object.assign(page, { settingsDraft: { ...original }, settingsPublic: { ...original } });
    }
  });
  const asSource = plan.copies.map((planned) => ({ ...planned, publication: "as-source" as const }));
  return openSettingsBench(
    world,
    { ...plan, copies: asSource },
    { later: { cleanUp: true, links: { among, outside: "leave" } } },
  );
}

const settingsOn = ({ world }: SettingsBench) =>
  world.newPages().map(({ settingsDraft, settingsPublic }) => ({ settingsDraft, settingsPublic }));

const publications = ({ world }: SettingsBench) => world.tries(publicationMethod);

test("copies that stay drafts are clean when somebody publishes them", async () => {
  const bench = await openCopies({ published: false });
  expect(await bench.write()).toEqual({ at: "all-over" });
  expect(bench.steps()).toEqual([settingsDone, settingsDone]);
  expect(settingsOn(bench).map(({ settingsDraft }) => settingsDraft)).toEqual([clean, clean]);
  expect(publications(bench)).toBe(0);
  expect(bench.world.local.complaints()).toEqual([]);
});

test("published copies are clean for visitors at once, and the sources keep what they have", async () => {
  const bench = await openCopies();
  await bench.write();
  expect(settingsOn(bench)).toEqual([
    { settingsDraft: clean, settingsPublic: clean },
    { settingsDraft: clean, settingsPublic: clean },
  ]);
  expect(publications(bench)).toBe(2);
  const [copy] = bench.state().copies.values();
  expect(copy).toMatchObject({ at: "done", found: { published: true, draftDiffers: false } });
  const source = bench.state().plan.copies[0]?.source.id ?? 0;
  expect(bench.world.page(source).settingsPublic).toEqual(original);
});

test("where links are led to copies afterwards that step publishes, for both", async () => {
  const bench = await openCopies({ among: true });
  const [key = ""] = bench.state().plan.copies.map((planned) => planned.key);
  expect(needsPublicationForSettings(bench.context(), key)).toBe(false);
  await bench.write();
  expect(publications(bench)).toBe(0);
  expect(needsPublicationForSettings(bench.context(), key)).toBe(true);
});

test("a publication that is refused is a remark: the clean settings are there as drafts", async () => {
  const bench = await openCopies();
  bench.world.local.change((state) => void (state.plan.urlCheckerFails = true));
  await bench.write();
  const remark = { what: "not-published-again", failure: { row: "URLCHECKER_FAIL" } };
  expect(bench.steps()).toMatchObject([
    { at: "done", remarks: [remark] },
    { at: "done", remarks: [remark] },
  ]);
  expect(settingsOn(bench)[0]).toEqual({ settingsDraft: clean, settingsPublic: original });
});

test.each([
  [true, 2],
  [false, 3],
])("a lost answer to a publication that ran (%s) is settled by looking", async (ran, tries) => {
  const bench = await openCopies();
  bench.world.local.addFault({ method: publicationMethod, effect: { do: "drop", ran } });
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone]);
  expect(settingsOn(bench).map(({ settingsPublic }) => settingsPublic)).toEqual([clean, clean]);
  expect(publications(bench)).toBe(tries);
});

test("a lost answer to clean settings is no proof that they are there: they are written again", async () => {
  const bench = await openCopies({ published: false });
  bench.world.local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone]);
  expect(bench.world.tries("landing.landing.update")).toBe(4);
});

test("a session that is lost while copies are published again: the rest goes on later", async () => {
  const bench = await openCopies({ count: 3 });
  bench.world.local.addFault({
    method: publicationMethod,
    nth: 2,
    effect: { do: "error", code: "user_access_error", status: 401 },
  });
  expect(await bench.write()).toMatchObject({ at: "session" });
  expect(await bench.write()).toEqual({ at: "all-over" });
  expect(settingsOn(bench).map(({ settingsPublic }) => settingsPublic)).toEqual([clean, clean, clean]);
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
});

test("somebody who took a copy off the site meanwhile does not find it published again", async () => {
  const bench = await openCopies();
  const [first] = bench.world.newPages();
  bench.world.local.change(() => void (first !== undefined && (first.active = false)));
  await bench.write();
  expect(bench.world.newPages().map(({ active }) => active)).toEqual([false, true]);
  expect(bench.steps()).toEqual([settingsDone, settingsDone]);
});

test("without the wish no setting of a copy is touched", async () => {
  const { world, plan } = await prepareToEast(2);
  const bench = await openSettingsBench(world, plan, { name: () => ({ title: "Renamed" }) });
  await bench.write();
  expect(world.newPages().map(({ title, settingsDraft, siteId }) => [title, settingsDraft, siteId])).toEqual([
    ["Renamed", {}, east],
    ["Renamed", {}, east],
  ]);
});
