import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";

import type { PageRow } from "../../e2e/portal/state/entities.ts";
import { among, bergen, codes, expectLed, idsIn, malmo, openFranchise } from "./testing/franchise.ts";

test("links among twelve pages lead to the copies of the same site, in both sites, and are public there", async () => {
  const world = openFranchise();
  await world.run(await world.planRollOut([bergen, malmo]));
  for (const site of [bergen, malmo]) {
    for (const code of codes) {
      expectLed(world, site, code);
      const copy = world.copyIn(site, code);
      expect([code, copy.active]).toEqual([code, code !== "delivery"]);
      if (copy.active) {
        const seen = world.publics(copy).map(({ content }) => content.replaceAll(/#block\d+/g, "#block"));
        expect(seen).toEqual(
          world.drafts(copy).map(({ content }) => content.replaceAll(/#block\d+/g, "#block")),
        );
        expect(copy.public).toBe(true);
      }
    }
  }
  expect(world.local.complaints()).toEqual([]);
});

test("nothing but links changes in the blocks of the copies", async () => {
  const world = openFranchise();
  await world.run(await world.planRollOut([bergen]));
  const withoutIds = (page: PageRow) =>
    world.drafts(page).map(({ content }) => content.replaceAll(/#(landing|block)\d+/g, "#$1"));
  const normal = (contents: readonly string[]) =>
    contents.map((content) =>
      content
        .split(/[\s<>]+/)
        .toSorted()
        .join(" "),
    );
  for (const code of codes) {
    expect([code, normal(withoutIds(world.copyIn(bergen, code)))]).toEqual([
      code,
      normal(withoutIds(world.master(code))),
    ]);
  }
});

test("what links lead to is told: copies, pages out of the set, and links that nobody can change", async () => {
  const world = openFranchise();
  await world.run(await world.planRollOut([bergen], among("list")));
  const press = pageId([...world.local.state.pages.values()].find(({ code }) => code === "press")?.id ?? 0);
  expect(world.linksOf(world.copyIn(bergen, "start"))).toMatchObject({
    toCopies: 3,
    outside: [{ pageId: press, block: "13.1.one_col_fix_text_and_button", count: 1 }],
    broken: [],
    unreachable: [],
    areas: 1,
    notPublishedAgain: null,
  });
  expect(world.linksOf(world.copyIn(bergen, "contact")).unreachable).toEqual([
    { block: "26.5.google_map", why: "component", pageIds: [] },
  ]);
  expect(world.linksOf(world.copyIn(bergen, "autumn")).unreachable).toEqual([
    { block: "48.1.dynamic_list", why: "dynamic", pageIds: [world.master("spring").id] },
  ]);
});

test("own anchors of blocks are back, and header areas that were copied along are those of the copies", async () => {
  const world = openFranchise();
  await world.run(await world.planRollOut([bergen]));
  const about = world.copyIn(bergen, "about");
  expect(world.drafts(about)[0]?.anchor).toBe("history");
  expect(world.publics(about)[0]?.anchor).toBe("history");
  expect(world.linksOf(about)).toMatchObject({ anchors: 1, anchorsLost: [], areas: 1 });
  expect(about.templateRefs).toEqual({ 1: world.copyIn(bergen, "header").id });
});

test("without the wish links stay as the portal copies them, and no block is read", async () => {
  const world = openFranchise();
  await world.run(await world.planRollOut([bergen], { links: { among: false, outside: "leave" } }));
  expect(idsIn(world.drafts(world.copyIn(bergen, "start")), "landing")).toContain(
    world.master("overview").id,
  );
  expect(world.tries("landing.block.getcontent")).toBe(0);
});

test("links to pages that do not exist are told as broken, those to pages in the trash are not", async () => {
  const world = openFranchise();
  const spring = world.master("spring");
  const plan = await world.planRollOut([bergen]);
  world.local.change(() => {
    spring.deleted = true;
    const [block] = world.drafts(world.master("repair"));
    if (block !== undefined)
      block.content += `<a href="#landing99999">x</a><a href="#landing${spring.id}">y</a>`;
  });
  await world.run({ ...plan, copies: plan.copies.filter(({ source }) => source.id !== spring.id) });
  expect(world.linksOf(world.copyIn(bergen, "repair"))).toMatchObject({
    broken: [{ pageId: 99_999, count: 1 }],
    outside: [{ pageId: spring.id, count: 1 }],
  });
});

test("links out of the set lead to the copy that an earlier run has made in the same site, if it is still there", async () => {
  const world = openFranchise();
  const press = [...world.local.state.pages.values()].find(({ code }) => code === "press");
  const plan = await world.planRollOut([bergen, malmo]);
  const sourceId = pageId(press?.id ?? 0);
  const home = (site: string) => pageId(world.copyIn(site, "home").id);
  world.local.change(() => void (world.copyIn(malmo, "home").deleted = true));
  const siteId = (site: string) => {
    const found = plan.copies.find(({ target }) => target.site.title === site);
    if (found === undefined) throw new Error(`Nothing goes to ${site}.`);
    return found.target.site.id;
  };
  const trashed = [...world.local.state.pages.values()].find(
    ({ deleted, code }) => deleted && code === "home",
  );
  const earlierCopies = [
    { siteId: siteId(bergen), sourceId, pageId: home(bergen) },
    { siteId: siteId(malmo), sourceId, pageId: pageId(trashed?.id ?? 0) },
  ];
  await world.run({ ...plan, later: { ...plan.later, ...among("earlier-copy"), earlierCopies } });
  expect(world.linksOf(world.copyIn(bergen, "start"))).toMatchObject({ toEarlierCopies: 1, outside: [] });
  expect(idsIn(world.drafts(world.copyIn(bergen, "start")), "landing")).toContain(home(bergen));
  expect(world.linksOf(world.copyIn(malmo, "start"))).toMatchObject({
    toEarlierCopies: 0,
    outside: [{ pageId: sourceId, count: 1 }],
  });
});

test("a link to a block of another page leads to the same block of its copy", async () => {
  const world = openFranchise();
  const team = world.drafts(world.master("about"))[1];
  const plan = await world.planRollOut([bergen]);
  world.local.change(() => {
    const [block] = world.drafts(world.master("repair"));
    if (block !== undefined) block.content += `<a href="#block${team?.id}">The team</a>`;
  });
  await world.run(plan);
  const [, copied] = world.drafts(world.copyIn(bergen, "about"));
  expect(idsIn(world.drafts(world.copyIn(bergen, "repair")), "block")).toEqual([copied?.id]);
});
