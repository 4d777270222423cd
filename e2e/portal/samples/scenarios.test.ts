import { expect, test } from "vitest";

import type { PortalState } from "../state/portal-state.ts";
import { buildState } from "./sample-states.ts";
import type { ScenarioName } from "./scenarios.ts";

const names: readonly ScenarioName[] = [
  "demo",
  "empty",
  "big",
  "restricted",
  "catalogue",
  "franchise",
  "hostile",
];

/** The rows of a state, without its functions. */
const rowsOf = (state: PortalState) =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value !== "function"));

test.each(names)("%s is the same portal every time it is built", (name) => {
  expect(rowsOf(buildState(name))).toEqual(rowsOf(buildState(name)));
});

/** Every object that a value holds, with the way to it. */
function objectsIn(value: unknown, way = ""): readonly (readonly [object, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return [[value, way], ...parts.flatMap(([name, part]) => objectsIn(part, `${way}.${String(name)}`))];
}

test.each(names)("what is changed in one %s portal does not show in another", (name) => {
  const first = new Set(objectsIn(rowsOf(buildState(name))).map(([part]) => part));
  const shared = objectsIn(rowsOf(buildState(name))).filter(([part]) => first.has(part));
  expect(shared.map(([, way]) => way)).toEqual([]);
});

test.each(names)("%s refers only to rows that it has", (name) => {
  const state = buildState(name);
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
  const state = buildState(name);
  const tables = [state.sites, state.folders, state.pages, state.blocks, state.placements];
  const ids = tables.flatMap((table) => Array.from(table.keys()));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(names)("%s gives the next page an id above all it has", (name) => {
  const state = buildState(name);
  expect(state.nextId("page")).toBeGreaterThan(Math.max(0, ...state.pages.keys()));
});

test.each(names)(
  "%s has the app installed with its item in the page settings, and a webhook of an administrator",
  (name) => {
    const state = buildState(name);
    expect([...state.apps.values()]).toMatchObject([{ scopes: ["landing"], installed: true }]);
    expect([...state.placements.values()]).toMatchObject([
      { placement: "LANDING_SETTINGS", title: "Copy this page…" },
    ]);
    expect(state.webhooks.map(({ userId }) => state.users.get(userId)?.admin)).toEqual([true]);
  },
);

test.each(names)("%s leaves no name without its id in a block", (name) => {
  const unresolved = [...buildState(name).blocks.values()].filter(
    ({ content, sourceParams }) => /#\w+\{/.test(content) || /#\w+\{/.test(JSON.stringify(sourceParams)),
  );
  expect(unresolved).toEqual([]);
});
