import { expect, test } from "vitest";

import { folderChain } from "../../landing/find.ts";
import { buildState, findPage, pagesOf } from "../sample-states.ts";

test("demo has sites of every kind, one empty, one in the trash, one on its own domain, one for forms", () => {
  const sites = [...buildState("demo").sites.values()];
  const count = (type: string) => sites.filter((site) => site.type === type && !site.deleted).length;
  expect([count("STORE"), count("KNOWLEDGE"), count("GROUP"), count("VIBE")]).toEqual([1, 2, 1, 1]);
  expect(count("PAGE")).toBeGreaterThanOrEqual(4);
  expect(sites.filter(({ deleted }) => deleted)).toHaveLength(1);
  expect(sites.filter(({ special }) => special).map(({ code }) => code)).toEqual(["/crm_forms/"]);
  expect(sites.find(({ title }) => title === "Norden Gardens")?.domainName).toBe(
    "www.norden-gardens.example",
  );
  expect(sites.find(({ title }) => title === "Spring Campaign 2027")?.active).toBe(false);
  expect(pagesOf(buildState("demo"), "Spring Campaign 2027")).toEqual([]);
});

test("demo nests folders three deep, with an inactive one and a live one below one in the trash", () => {
  const state = buildState("demo");
  const folders = [...state.folders.values()];
  expect(Math.max(...folders.map(({ id }) => folderChain(state, id).length))).toBe(3);
  expect(folders.some(({ active }) => !active)).toBe(true);
  const below = folders.filter(
    (row) => !row.deleted && folderChain(state, row.id).some(({ deleted }) => deleted),
  );
  expect(below.map(({ title }) => title)).toEqual(["Catalogue 2019"]);
  expect(folders.filter(({ indexId }) => indexId !== null).length).toBeGreaterThanOrEqual(2);
});

test("demo has published pages, drafts, pages with unpublished edits, and pages in the trash", () => {
  const pages = [...buildState("demo").pages.values()];
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(pages.filter(({ active, public: isPublic }) => active && isPublic).length).toBeGreaterThan(30);
  expect(pages.filter(({ active, deleted }) => !active && !deleted).length).toBeGreaterThan(8);
  expect(pages.filter(({ active, public: isPublic }) => active && !isPublic).length).toBeGreaterThanOrEqual(
    4,
  );
  expect(pages.filter(({ deleted }) => deleted).length).toBeGreaterThanOrEqual(4);
});

test("demo has titles that break careless software, and an address the portal refuses", () => {
  const pages = [...buildState("demo").pages.values()];
  const some = (pattern: RegExp) => pages.some(({ title }) => pattern.test(title));
  expect(pages.some(({ title }) => title.length > 200)).toBe(true);
  expect(some(/\p{Script=Arabic}/u) && some(/\p{Script=Hebrew}/u)).toBe(true);
  expect(some(/\p{Extended_Pictographic}/u)).toBe(true);
  expect(some(/<script>/) && some(/onerror=/)).toBe(true);
  expect(pages.some(({ code }) => /^\w+_\d+_\d+$/.test(code))).toBe(true);
});

test("demo has two live pages of one title in one folder, and equal addresses in different folders", () => {
  const pages = [...buildState("demo").pages.values()].filter(({ deleted }) => !deleted);
  const twins = pages.filter((page) =>
    pages.some(
      (other) =>
        other.id !== page.id &&
        other.title === page.title &&
        other.folderId === page.folderId &&
        page.folderId !== null,
    ),
  );
  expect(twins.map(({ title }) => title)).toEqual(["Spring offers", "Spring offers"]);
  const homes = pages.filter(({ code, siteId }) => code === "home" && siteId === twins[0]?.siteId);
  expect(new Set(homes.map(({ folderId }) => folderId)).size).toBe(2);
});

test("demo has header and footer, page settings, rules and system pages", () => {
  const state = buildState("demo");
  const home = findPage(state, "Norden Gardens: furniture for slow evenings");
  expect(home.templateRefs).toEqual({ 1: findPage(state, "Header").id, 2: findPage(state, "Footer").id });
  expect(Object.keys(home.settingsPublic)).toEqual(
    expect.arrayContaining([
      "METAMAIN_TITLE",
      "METAOG_TITLE",
      "METAROBOTS_INDEX",
      "GACOUNTER_COUNTER",
      "YACOUNTER_COUNTER",
    ]),
  );
  expect(findPage(state, "Imprint").settingsDraft["HEADBLOCK_CODE"]).not.toBe("");
  expect(pagesOf(state, "Norden Shop").filter(({ rule }) => rule !== "")).toHaveLength(2);
  expect(state.syspages.map(({ type }) => type)).toContain("catalog");
});

test("demo lets the editor read one site, write on another without settings and publication, and not see a third", () => {
  const state = buildState("demo");
  const titled = state.siteRights
    .filter(({ userId }) => userId === 2)
    .map(({ siteId, operations }) => [state.sites.get(siteId)?.title, operations]);
  expect(titled).toEqual([
    ["Investor Relations", ["read"]],
    ["Outdoor Living", ["read", "edit"]],
    ["Workshop Manual", ["denied"]],
  ]);
});

test("demo lets a few pages be published before its tariff refuses", () => {
  const state = buildState("demo");
  const published = [...state.pages.values()].filter(({ active, deleted }) => active && !deleted).length;
  expect((state.plan.publishedPages ?? 0) - published).toBeGreaterThanOrEqual(3);
  expect((state.plan.publishedPages ?? 0) - published).toBeLessThanOrEqual(10);
});
