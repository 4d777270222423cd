import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { PageId } from "@/model/ids.ts";

import { P2, P3, S1 } from "../../e2e/portal/conformance/fixture.ts";
import { decodeForm } from "../../e2e/portal/php/form.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import { hostileCodes } from "../../e2e/portal/samples/hostile/own-addresses.ts";
import { countTries, hostileTexts, tryAll } from "../../e2e/portal/samples/hostile/try-all.ts";
import { encodeQuery } from "./batch.ts";
import { openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

/** As a portal can store it: half a surrogate pair is no character. */
const stored = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");

test("every text survives the query of a batch, as a value and nothing else", () => {
  const wrong = tryAll("query of a batch", (text) => {
    const read = decodeForm(encodeQuery({ before: 1, fields: { TITLE: stored(text) }, after: 2 }));
    const wanted = { before: "1", fields: { TITLE: stored(text) }, after: "2" };
    return JSON.stringify(read) === JSON.stringify(wanted) ? null : `became ${JSON.stringify(read)}`;
  });
  expect(wrong).toEqual([]);
});

test("every text that is written as a title is the page's title on the portal, many at a time", async () => {
  const { local, portal } = openLocalPortal();
  const wanted = new Map<PageId, string>();
  local.change((state) => {
    for (const text of hostileTexts)
      wanted.set(pageId(buildPage(state, { siteId: S1, title: "Before", code: "x" }).id), text);
  });
  const requests = [...wanted].map(([id, title]) => ({ pageId: id, title, code: null, cleanUp: false }));
  for (let from = 0; from < requests.length; from += 50) {
    const outcomes = valueOf(await portal.writeSettings("PAGE", requests.slice(from, from + 50)));
    expect([...outcomes.values()].filter(({ ok }) => !ok)).toEqual([]);
  }
  const wrong = [...wanted].filter(([id, text]) => local.state.pages.get(id)?.title !== stored(text));
  expect(wrong).toEqual([]);
  expect(local.complaints()).toEqual([]);
  countTries("titles on the portal", hostileTexts.length);
});

test("every text that a new folder is called is its title on the portal, many at a time", async () => {
  const { local, portal } = openLocalPortal();
  const titles = hostileTexts.filter((text) => text.trim() !== "");
  const requests = titles.map((title, index) => ({
    key: `folder ${index}`,
    siteId: siteId(S1),
    parentId: null,
    title,
    code: `hostile-${index}`,
    active: true,
  }));
  const made: (string | undefined)[] = [];
  for (let from = 0; from < requests.length; from += 50) {
    const part = requests.slice(from, from + 50);
    const outcomes = valueOf(await portal.makeFolders("PAGE", part));
    for (const { key } of part) {
      const outcome = outcomes.get(key);
      made.push(outcome?.ok === true ? local.state.folders.get(outcome.value)?.title : undefined);
    }
  }
  const wrong = titles.filter((title, index) => made[index] !== stored(title));
  expect(wrong).toEqual([]);
  expect(local.complaints()).toEqual([]);
  countTries("folders on the portal", titles.length);
});

test("every address that a database may hold is read as it is", async () => {
  const { local, portal } = openLocalPortal();
  for (const code of hostileCodes) {
    local.change((state) => Object.assign(state.pages.get(P2) ?? {}, { code, title: code }));
    const pages = valueOf(await portal.readPages("PAGE", [pageId(P2), pageId(P3)]));
    expect(pages.get(pageId(P2))?.page).toMatchObject({ code, title: code });
  }
});
