import { expect, test } from "vitest";

import { draftBlocks, publicBlocks } from "../landing/draft-blocks.ts";
import { folderChain } from "../landing/find.ts";
import { createPortal } from "../portal.ts";
import type { PageRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { scenarios, type ScenarioName } from "./scenarios.ts";

const now = Date.UTC(2026, 5, 1, 9);
const names: readonly ScenarioName[] = ["demo", "empty", "big", "restricted", "catalogue", "franchise"];

const build = (name: ScenarioName): PortalState =>
  createPortal({ scenario: scenarios[name], now: () => now }).state;

/** The rows of a state, without its functions. */
const rowsOf = (state: PortalState) =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value !== "function"));

const pagesOf = (state: PortalState, siteTitle: string): readonly PageRow[] => {
  const site = [...state.sites.values()].find(({ title }) => title === siteTitle);
  return [...state.pages.values()].filter(({ siteId }) => siteId === site?.id);
};

const findPage = (state: PortalState, title: string): PageRow => {
  const page = [...state.pages.values()].find((row) => row.title === title);
  if (page === undefined) throw new Error(`no page "${title}"`);
  return page;
};

test.each(names)("%s is the same portal every time it is built", (name) => {
  expect(rowsOf(build(name))).toEqual(rowsOf(build(name)));
});

/** Every object that a value holds, with the way to it. */
function objectsIn(value: unknown, way = ""): readonly (readonly [object, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return [[value, way], ...parts.flatMap(([name, part]) => objectsIn(part, `${way}.${String(name)}`))];
}

test.each(names)("what is changed in one %s portal does not show in another", (name) => {
  const first = new Set(objectsIn(rowsOf(build(name))).map(([part]) => part));
  const shared = objectsIn(rowsOf(build(name))).filter(([part]) => first.has(part));
  expect(shared.map(([, way]) => way)).toEqual([]);
});

test.each(names)("%s refers only to rows that it has", (name) => {
  const state = build(name);
  const pageIds = new Set(state.pages.keys());
  const missing: string[] = [];
  const need = (there: boolean, what: string) => there || missing.push(what);
  for (const page of state.pages.values()) {
    need(state.sites.has(page.siteId), `site of page ${page.id}`);
    need(
      page.folderId === null || state.folders.get(page.folderId)?.siteId === page.siteId,
      `folder of ${page.id}`,
    );
    need(state.users.has(page.createdById), `creator of page ${page.id}`);
    for (const lid of Object.values(page.templateRefs)) need(pageIds.has(lid), `area of page ${page.id}`);
  }
  for (const folder of state.folders.values()) {
    need(state.sites.has(folder.siteId), `site of folder ${folder.id}`);
    need(
      folder.parentId === null || state.folders.get(folder.parentId)?.siteId === folder.siteId,
      `parent of ${folder.id}`,
    );
    need(
      folder.indexId === null || state.pages.get(folder.indexId)?.folderId === folder.id,
      `index of ${folder.id}`,
    );
  }
  for (const site of state.sites.values()) {
    const { landingIdIndex } = site;
    need(
      landingIdIndex === null || state.pages.get(landingIdIndex)?.siteId === site.id,
      `index of site ${site.id}`,
    );
  }
  for (const block of state.blocks.values()) {
    need(pageIds.has(block.lid), `page of block ${block.id}`);
    need(block.public === (block.parentId !== null), `twin of block ${block.id}`);
  }
  for (const { siteId, lid } of state.syspages)
    need(state.pages.get(lid)?.siteId === siteId, `system page ${lid}`);
  for (const { userId, siteId } of state.siteRights) {
    need(state.users.has(userId) && state.sites.has(siteId), `rights of ${userId} on ${siteId}`);
  }
  expect(missing).toEqual([]);
});

test.each(names)("%s gives no id to rows of two tables", (name) => {
  const state = build(name);
  const tables = [state.sites, state.folders, state.pages, state.blocks, state.placements];
  const ids = tables.flatMap((table) => Array.from(table.keys()));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(names)("%s gives the next page an id above all it has", (name) => {
  const state = build(name);
  expect(state.nextId("page")).toBeGreaterThan(Math.max(0, ...state.pages.keys()));
});

test.each(names)(
  "%s has the app installed with its item in the page settings, and a webhook of an administrator",
  (name) => {
    const state = build(name);
    expect([...state.apps.values()]).toMatchObject([{ scopes: ["landing"], installed: true }]);
    expect([...state.placements.values()]).toMatchObject([
      { placement: "LANDING_SETTINGS", title: "Copy this page…" },
    ]);
    expect(state.webhooks.map(({ userId }) => state.users.get(userId)?.admin)).toEqual([true]);
  },
);

test.each(names)("%s leaves no name without its id in a block", (name) => {
  const unresolved = [...build(name).blocks.values()].filter(
    ({ content, sourceParams }) => /#\w+\{/.test(content) || /#\w+\{/.test(JSON.stringify(sourceParams)),
  );
  expect(unresolved).toEqual([]);
});

test("demo has sites of every kind, one empty, one in the trash, one on its own domain, one for forms", () => {
  const sites = [...build("demo").sites.values()];
  const count = (type: string) => sites.filter((site) => site.type === type && !site.deleted).length;
  expect([count("STORE"), count("KNOWLEDGE"), count("GROUP"), count("VIBE")]).toEqual([1, 2, 1, 1]);
  expect(count("PAGE")).toBeGreaterThanOrEqual(4);
  expect(sites.filter(({ deleted }) => deleted)).toHaveLength(1);
  expect(sites.filter(({ special }) => special).map(({ code }) => code)).toEqual(["/crm_forms/"]);
  expect(sites.find(({ title }) => title === "Norden Gardens")?.domainName).toBe(
    "www.norden-gardens.example",
  );
  expect(sites.find(({ title }) => title === "Spring Campaign 2027")?.active).toBe(false);
  expect(pagesOf(build("demo"), "Spring Campaign 2027")).toEqual([]);
});

test("demo nests folders three deep, with an inactive one and a live one below one in the trash", () => {
  const state = build("demo");
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
  const pages = [...build("demo").pages.values()];
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(pages.filter(({ active, public: isPublic }) => active && isPublic).length).toBeGreaterThan(30);
  expect(pages.filter(({ active, deleted }) => !active && !deleted).length).toBeGreaterThan(8);
  expect(pages.filter(({ active, public: isPublic }) => active && !isPublic).length).toBeGreaterThanOrEqual(
    4,
  );
  expect(pages.filter(({ deleted }) => deleted).length).toBeGreaterThanOrEqual(4);
});

test("demo has a page whose draft was changed, extended and cut since it was published", () => {
  const state = build("demo");
  const { id } = findPage(state, "Fjord lounge chair");
  const drafts = draftBlocks(state, id);
  const visible = publicBlocks(state, id);
  const twinOf = (draftId: number) => visible.find(({ parentId }) => parentId === draftId);
  expect(
    drafts.filter((draft) => (twinOf(draft.id)?.content ?? draft.content) !== draft.content),
  ).toHaveLength(1);
  expect(drafts.filter((draft) => twinOf(draft.id) === undefined)).toHaveLength(1);
  expect(drafts.filter((draft) => draft.deleted && twinOf(draft.id) !== undefined)).toHaveLength(1);
});

test("demo links blocks of a page by draft ids in the draft and by public ids in public", () => {
  const state = build("demo");
  const { id } = findPage(state, "Winter on the terrace");
  const linked = (blocks: readonly { content: string }[]) =>
    blocks.flatMap(({ content }) =>
      [...content.matchAll(/#block(\d+)/g)].map(([, blockId]) => Number(blockId)),
    );
  expect(linked(draftBlocks(state, id))).toEqual([draftBlocks(state, id)[0]?.id]);
  expect(linked(publicBlocks(state, id))).toEqual([publicBlocks(state, id)[0]?.id]);
});

test("demo links pages whose ids begin with the id of another linked page", () => {
  const contents = [...build("demo").blocks.values()].map(({ content }) => content).join("\n");
  expect(contents).toMatch(/#landing101"/);
  expect(contents).toMatch(/#landing101\d"/);
});

test.each([
  ["a link inside a picture's attribute", /data-pseudo-url="[^"]*#landing\d+&quot;/],
  ["a menu", /landing-block-node-menu[^]*#landing\d+/],
  ["a link to a system page", /#system_catalog/],
  ["a link to the detail page of a list", /#dynamic\d+_\d+_\d+"/],
  ["a link to a block of another page", /nav-link" href="#block\d+"/],
  ["a form", /#crmFormPopup\d+/],
  ["a telephone number of the CRM", /#crmPhone/],
  ["a mark that turns into the year", /#YEAR#/],
])("demo has %s", (_what, pattern) => {
  expect([...build("demo").blocks.values()].some(({ content }) => pattern.test(content))).toBe(true);
});

test("demo has blocks with components, files, a source, an anchor, a removed app, less access, and a hidden one", () => {
  const state = build("demo");
  const blocks = [...state.blocks.values()].filter((block) => !block.public);
  expect(blocks.some(({ php }) => php)).toBe(true);
  expect(blocks.some(({ files }) => files.length > 0)).toBe(true);
  expect(blocks.some(({ sourceParams }) => Object.keys(sourceParams).length > 0)).toBe(true);
  expect(blocks.some(({ anchor }) => anchor !== null)).toBe(true);
  expect(blocks.some(({ code }) => state.missingBlockCodes.has(code))).toBe(true);
  expect(blocks.some(({ access }) => access !== "X")).toBe(true);
  expect(blocks.some(({ active }) => !active)).toBe(true);
  expect(draftBlocks(state, findPage(state, "Page without blocks").id)).toEqual([]);
});

test("demo has titles that break careless software, and an address the portal refuses", () => {
  const pages = [...build("demo").pages.values()];
  const some = (pattern: RegExp) => pages.some(({ title }) => pattern.test(title));
  expect(pages.some(({ title }) => title.length > 200)).toBe(true);
  expect(some(/\p{Script=Arabic}/u) && some(/\p{Script=Hebrew}/u)).toBe(true);
  expect(some(/\p{Extended_Pictographic}/u)).toBe(true);
  expect(some(/<script>/) && some(/onerror=/)).toBe(true);
  expect(pages.some(({ code }) => /^\w+_\d+_\d+$/.test(code))).toBe(true);
});

test("demo has two live pages of one title in one folder, and equal addresses in different folders", () => {
  const pages = [...build("demo").pages.values()].filter(({ deleted }) => !deleted);
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
  const state = build("demo");
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
  const state = build("demo");
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
  const state = build("demo");
  const published = [...state.pages.values()].filter(({ active, deleted }) => active && !deleted).length;
  expect((state.plan.publishedPages ?? 0) - published).toBeGreaterThanOrEqual(3);
  expect((state.plan.publishedPages ?? 0) - published).toBeLessThanOrEqual(10);
});

test("big has 200 sites, and 10,000 pages in 300 folders of one", () => {
  const state = build("big");
  expect(state.sites.size).toBe(200);
  const pages = pagesOf(state, "Catalogue");
  expect(pages).toHaveLength(10_000);
  const folders = [...state.folders.values()].filter(({ siteId }) => siteId === pages[0]?.siteId);
  expect(folders).toHaveLength(300);
  expect(Math.max(...folders.map(({ id }) => folderChain(state, id).length))).toBe(4);
  expect(new Set(pages.map(({ folderId }) => folderId)).size).toBe(301);
  expect(pages.some(({ active }) => !active) && pages.some(({ deleted }) => deleted)).toBe(true);
});

test("big is built in less than 400 ms", () => {
  build("big");
  const start = performance.now();
  build("big");
  expect(performance.now() - start).toBeLessThan(400);
});

test("restricted opens as an employee who reads two of three sites and writes on one", () => {
  const state = build("restricted");
  const [first] = state.users.values();
  expect(first?.admin).toBe(false);
  expect(state.sites.size).toBe(3);
  expect(state.rights).toMatchObject({ mode: "role", defaults: null });
  expect(
    state.siteRights.filter(({ userId }) => userId === first?.id).map(({ operations }) => operations),
  ).toEqual([["read"], ["read", "edit"]]);
});

test("empty has one site and no page", () => {
  const state = build("empty");
  expect([state.sites.size, state.pages.size]).toEqual([1, 0]);
});

test("catalogue has sixty pages in folders, and three sites of the same kind to copy them to", () => {
  const state = build("catalogue");
  const pages = pagesOf(state, "Garden Catalogue");
  expect(pages).toHaveLength(60);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(60);
  const codes = pages.map(({ code }) => code);
  expect(codes.filter((code) => codes.some((other) => other !== code && other.includes(code)))).toEqual([]);
  const sites = [...state.sites.values()].filter(({ type }) => type === "PAGE");
  expect(sites.map(({ title }) => title)).toEqual([
    "Garden Catalogue",
    "Norden Denmark",
    "Norden Norway",
    "Norden Sweden",
  ]);
});

test("franchise has twelve pages to roll out, linked in every way, and three branches", () => {
  const state = build("franchise");
  expect(pagesOf(state, "Franchise Master")).toHaveLength(12);
  expect([...state.sites.values()].filter(({ title }) => title.startsWith("Norden "))).toHaveLength(3);
  const text = [...state.blocks.values()].map(({ content }) => content).join("");
  for (const marker of ["#landing", "#block", "#dynamic", "data-pseudo-url", "IncludeComponent"])
    expect(text).toContain(marker);
});
