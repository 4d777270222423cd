import { expect, test } from "vitest";

import { P2, PT, S2, S3 } from "../../../e2e/portal/conformance/fixture.ts";
import { buildPage } from "../../../e2e/portal/samples/build.ts";
import { copyMethod, outOfTrash, promoToShop } from "../testing/errands.ts";
import { expectDone } from "../testing/expect-honest.ts";
import { openWorld, type World } from "../testing/world.ts";

/** A copy that was answered with a page that it cannot be, and what may be done about it afterwards. */

const published = { ...promoToShop, publication: "published" } as const;

const unknown = { at: "unknown", failure: { code: "COPY_IS_ANOTHER_PAGE" } };

const copiesInShop = (world: World): readonly number[] =>
  world
    .newPages()
    .filter(({ siteId }) => siteId === S3)
    .map(({ id }) => id);

/** The copy is made, and answered with a younger page of somebody else. */
async function answerWithYounger() {
  const world = openWorld();
  const plan = await world.plan(published);
  let other = 0;
  world.local.change((state) => {
    other = buildPage(state, { siteId: S2, title: "Somebody's", code: "somebody", createdById: 1 }).id;
  });
  world.local.addFault({ method: copyMethod, effect: { do: "answer", result: other, ran: true } });
  expect(await world.run(plan)).toMatchObject(unknown);
  expect(copiesInShop(world)).toHaveLength(1);
  return { world, plan };
}

test("one look more finds the copy that was made", async () => {
  const { world, plan } = await answerWithYounger();
  world.store.verifyAgain(plan.copies[0]?.key ?? "");
  const { found, adopted } = expectDone(await world.settled());
  expect([[found.pageId], adopted]).toEqual([copiesInShop(world), true]);
});

test("asked for again the copy is found and adopted, not made again", async () => {
  const { world } = await answerWithYounger();
  world.store.clear();
  const { found, adopted } = expectDone(await world.run(await world.plan(published)));
  expect([[found.pageId], adopted]).toEqual([copiesInShop(world), true]);
});

test("a copy that was never made is made once when it is asked for again", async () => {
  const world = openWorld();
  world.local.addFault({ method: copyMethod, effect: { do: "answer", result: P2, ran: false } });
  expect(await world.run(await world.plan(published))).toMatchObject(unknown);
  world.store.clear();
  const { found } = expectDone(await world.run(await world.plan(published)));
  expect(copiesInShop(world)).toEqual([found.pageId]);
});

test("a highest id that was never true does not make copies unknown for ever", async () => {
  const world = openWorld();
  const plan = await world.plan(published);
  world.local.addFault({
    method: "landing.landing.getList",
    nth: 2,
    effect: { do: "answer", result: [{ ID: "999999999" }], ran: true },
  });
  expect(await world.run(plan)).toMatchObject(unknown);
  world.store.clear();
  expectDone(await world.run(await world.plan(published)));
});

test("a page restored for it goes back into the trash: the portal has answered and is done with it", async () => {
  const world = openWorld();
  world.local.addFault({ method: copyMethod, effect: { do: "answer", result: P2, ran: false } });
  const copy = await world.run(await world.plan(outOfTrash));
  expect(copy).toMatchObject({ ...unknown, sourceLeftRestored: false });
  expect(world.page(PT).deleted).toBe(true);
});
