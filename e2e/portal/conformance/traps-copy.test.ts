import { expect, test } from "vitest";

import { publicBlocks } from "../landing/draft-blocks.ts";
import { people } from "../samples/demo/company.ts";
import { openDemo, type DemoBench } from "./demo-bench.ts";

const asAdministrator = () => openDemo(people.administrator);
const asEditor = () => openDemo(people.editor);

interface ListedBlock {
  readonly id: number;
  readonly code: string;
}

/** Draft blocks of a page as REST lists them. */
async function listBlocks(demo: DemoBench, lid: number): Promise<readonly ListedBlock[]> {
  const { body } = await demo.call<readonly ListedBlock[]>("landing.block.getlist", {
    lid,
    params: { edit_mode: 1 },
  });
  return body.result;
}

const publicText = (demo: DemoBench, lid: number) =>
  publicBlocks(demo.portal.state, lid)
    .map(({ content }) => content)
    .join("");

test("trap 5: of two copies that arrive together in an empty site one becomes the home page, the other gets the suffix", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Spring Campaign 2027").id };
  const hold = demo.portal.hold("landing.landing.copy");
  const copies = [demo.copied("Our story", target), demo.copied("Our story", target)];
  await hold.waitFor(2);
  hold.release();
  const made = await Promise.all(copies);
  expect(made.map(({ title }) => title).toSorted()).toEqual(["Our story", "Our story (copy)"]);
  const { landingIdIndex } = demo.site(target.toSiteId);
  expect(made.filter(({ id }) => id === landingIdIndex)).toHaveLength(1);
});

test("trap 6: the same copy sent twice makes two pages", async () => {
  const demo = asAdministrator();
  const before = demo.portal.state.pages.size;
  const target = { toSiteId: demo.siteNamed("Norden Shop").id };
  const [first, second] = [await demo.copied("Our story", target), await demo.copied("Our story", target)];
  expect(second.id).toBeGreaterThan(first.id);
  expect(demo.portal.state.pages.size).toBe(before + 2);
});

test("trap 7: a folder left over from another target site is dropped, and the copy lies in the root", async () => {
  const demo = asAdministrator();
  const copy = await demo.copied("Our story", {
    toSiteId: demo.siteNamed("Norden Shop").id,
    toFolderId: demo.folderNamed("Products").id,
  });
  const rows = await demo.list({ select: ["ID", "SITE_ID", "FOLDER_ID"], filter: { ID: [copy.id] } });
  expect(rows).toMatchObject([{ SITE_ID: String(demo.siteNamed("Norden Shop").id), FOLDER_ID: null }]);
});

test("trap 8: a copy into a folder that was trashed meanwhile fails and leaves an empty page behind, which only one list shows", async () => {
  const demo = asAdministrator();
  const folder = demo.folderNamed("Catalogue 2019");
  const newest = Math.max(...demo.portal.state.pages.keys());
  const answer = await demo.copy("Our story", { toFolderId: folder.id });
  expect([answer.status, answer.body.error]).toEqual([400, "LANDING_NOT_EXIST"]);
  const found = await demo.list({
    select: ["ID", "FOLDER_ID"],
    filter: { "=SITE_ID": folder.siteId, ">ID": newest, DELETED: ["Y", "N"] },
  });
  expect(found).toMatchObject([{ FOLDER_ID: String(folder.id) }]);
  expect(demo.drafts(Number(found[0]?.["ID"]))).toEqual([]);
});

test("trap 9: a trashed page copies without blocks; restored, copied and put back it is whole", async () => {
  const demo = asAdministrator();
  const { id } = demo.pageNamed("Summer sale 2024");
  const hollow = await demo.copied("Summer sale 2024");
  expect(await listBlocks(demo, hollow.id)).toEqual([]);
  await demo.call("landing.landing.markUnDelete", { lid: id });
  const whole = await demo.copied("Summer sale 2024");
  await demo.call("landing.landing.markDelete", { lid: id });
  expect(await listBlocks(demo, whole.id)).toHaveLength(1);
  expect(demo.page(id).deleted).toBe(true);
});

test("trap 10: a copy answers with its id although the block of a removed app is missing in it", async () => {
  const demo = asAdministrator();
  const source = await listBlocks(demo, demo.pageNamed("Delivery and assembly").id);
  const answer = await demo.copy("Delivery and assembly");
  const copied = await listBlocks(demo, answer.body.result);
  expect(answer.status).toBe(200);
  const codes = new Set(copied.map(({ code }) => code));
  expect(source.filter(({ code }) => !codes.has(code)).map(({ code }) => code)).toEqual(["repo_417"]);
});

test("trap 11: the copy of a published page is live at once", async () => {
  const demo = asAdministrator();
  const copy = await demo.copied("Our story", { toSiteId: demo.siteNamed("Norden Shop").id });
  expect(await demo.list({ select: ["ID", "ACTIVE", "PUBLIC"], filter: { ID: [copy.id] } })).toMatchObject([
    { ACTIVE: "Y", PUBLIC: "Y" },
  ]);
  expect(publicText(demo, copy.id)).toContain("A workshop by the lake");
});

test("trap 12: a published page switches an inactive target site on, a draft does not", async () => {
  const demo = asAdministrator();
  const target = demo.siteNamed("Spring Campaign 2027");
  await demo.copy("Jobs", { toSiteId: target.id });
  expect(target.active).toBe(false);
  await demo.copy("Our story", { toSiteId: target.id });
  expect(target.active).toBe(true);
});

test("trap 13: a published page switches on the whole chain of inactive folders above it", async () => {
  const demo = asAdministrator();
  const chain = [demo.folderNamed("Partners"), demo.folderNamed("Campaigns")];
  expect(chain.map(({ active }) => active)).toEqual([false, false]);
  await demo.copy("Our story", { toFolderId: chain[0]?.id });
  expect(chain.map(({ active }) => active)).toEqual([true, true]);
});

test("trap 14: edits that the source has not published go live in the copy", async () => {
  const demo = asAdministrator();
  const source = demo.pageNamed("Fjord lounge chair");
  const copy = await demo.copied("Fjord lounge chair", { toSiteId: demo.siteNamed("Norden Shop").id });
  expect(publicText(demo, source.id)).toContain("449 €");
  expect(publicText(demo, source.id)).not.toContain("New colours");
  expect(publicText(demo, copy.id)).toContain("479 €");
  expect(publicText(demo, copy.id)).toContain("New colours");
});

test("trap 15: when the tariff allows no more pages the copy succeeds and stays a draft", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Norden Shop").id };
  const states: boolean[] = [];
  for (let number = 0; number < 8; number += 1) states.push((await demo.copied("Our story", target)).active);
  expect(states).toEqual([true, true, true, true, true, true, false, false]);
  const draft = Math.max(...demo.portal.state.pages.keys());
  const answer = await demo.call("landing.landing.publication", { lid: draft });
  expect(answer.body.error).toBe("PUBLIC_PAGE_REACHED");
});

test("trap 16: publishing without the right answers 200 with null, and nothing is published", async () => {
  const demo = asEditor();
  const page = demo.pageNamed("Why benches are friendlier");
  const { status, body } = await demo.call("landing.landing.publication", { lid: page.id });
  expect([status, body.result, body.error]).toEqual([200, null, undefined]);
  expect(page.active).toBe(false);
});

test("trap 17: the first of two copies becomes the home page of an empty site, whichever it is", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Spring Campaign 2027").id };
  const imprint = await demo.copied("Imprint", target);
  const story = await demo.copied("Our story", target);
  const urls = await Promise.all(
    [imprint, story].map(({ id }) => demo.call<string>("landing.landing.getpublicurl", { lid: id })),
  );
  const [root, below] = urls.map(({ body }) => new URL(body.result).pathname);
  expect(root).toBe(`/pub/site/${target.toSiteId}/`);
  expect(below).toBe(`${root}story/`);
});

test("trap 18: a second copy into the same place has the same title as the first", async () => {
  const demo = openDemo(people.germanEditor);
  const made = [await demo.copied("Our story"), await demo.copied("Our story")];
  expect(made.map(({ title }) => title)).toEqual(["Our story (Kopie)", "Our story (Kopie)"]);
});

test("trap 19: a taken address changes by four random letters", async () => {
  const demo = asAdministrator();
  const codes = [(await demo.copied("Our story")).code, (await demo.copied("Our story")).code];
  for (const code of codes) expect(code).toMatch(/^story_[a-z]{4}$/);
  expect(codes[0]).not.toBe(codes[1]);
});

test("trap 20: without the right to change settings two pages share one address", async () => {
  const demo = asEditor();
  const source = demo.pageNamed("Herbs between chairs");
  const copy = await demo.copied("Herbs between chairs", { toFolderId: source.folderId });
  const urls = await Promise.all(
    [source, copy].map(({ id }) => demo.call<string>("landing.landing.getpublicurl", { lid: id })),
  );
  expect(urls[0]?.body.result).toBe(urls[1]?.body.result);
});

test("trap 52: a page copied together with its header still shows the header of the source", async () => {
  const demo = asAdministrator();
  const target = { toSiteId: demo.siteNamed("Norden Shop").id };
  const header = await demo.copied("Header", target);
  const contact = await demo.copied("Contact", target);
  const refs = await demo.call<Readonly<Record<string, unknown>>>("landing.template.getLandingRef", {
    id: contact.id,
  });
  expect(Number(refs.body.result["1"])).toBe(demo.pageNamed("Header").id);
  const rows = await demo.list({
    select: ["ID"],
    filter: { ID: [header.id, demo.pageNamed("Header").id] },
    check_area: 1,
  });
  expect(new Map(rows.map((row) => [Number(row["ID"]), row["IS_AREA"]])).get(header.id)).toBe(false);
});

test("trap 64: the host of the CRM's forms is listed among the sites and takes a copy like any other", async () => {
  const demo = asAdministrator();
  const sites = await demo.call<readonly Readonly<Record<string, string>>[]>("landing.site.getList", {
    params: { select: ["ID", "TITLE", "SPECIAL"] },
  });
  const special = sites.body.result.filter((row) => row["SPECIAL"] === "Y");
  expect(special.map((row) => row["TITLE"])).toEqual(["CRM forms"]);
  const copy = await demo.copied("Our story", { toSiteId: special[0]?.["ID"] });
  expect(copy.siteId).toBe(demo.siteNamed("CRM forms").id);
});

test("trap 65: a page that serves dynamic addresses loses its rule in the copy and keeps its blocks", async () => {
  const demo = asAdministrator();
  const source = demo.pageNamed("Product");
  const copy = await demo.copied("Product", { toSiteId: demo.siteNamed("Norden Gardens").id });
  expect([source.rule, copy.rule]).toEqual(["(item)/([^/]+?)", ""]);
  expect(demo.drafts(copy.id)).toHaveLength(demo.drafts(source.id).length);
});
