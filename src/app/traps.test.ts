import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import { openLocalPortal, setRights, valueOf } from "@/portal/testing/open-local-portal.ts";

import {
  employee,
  F1,
  F2,
  G1,
  K1,
  P2,
  P3,
  PA,
  S1,
  S2,
  S3,
  S5,
} from "../../e2e/portal/conformance/fixture.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type Errand, type World } from "./testing/world.ts";

/** Traps of the real portal (contract H2) met by the whole app without its screens; docs/traps.md has the others. */

const copyMethod = "landing.landing.copy";
const promoToShop: Errand = { from: S1, source: P2, to: S3 };

const warningsIn = ({ copies }: CopyPlan) =>
  copies.flatMap(({ warnings }) => warnings.map(({ what }) => what));

async function runErrand(world: World, errand: Errand) {
  const plan = await world.plan(errand);
  const copy = expectDone(await world.run(plan));
  return { ...copy, warnings: warningsIn(plan), whats: copy.differences.map(({ what }) => what) };
}

test("trap 5: of two copies into one target the second is sent when the first is over", async () => {
  const order: string[] = [];
  const world = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: async (request) => {
        order.push("sent");
        const answer = await portal.copyPage(request);
        order.push("answered");
        return answer;
      },
    }),
  });
  world.local.change(({ switches }) => {
    switches.copyDuration = 5000;
  });
  const [first, second] = [await world.plan(promoToShop), await world.plan({ ...promoToShop, folder: G1 })];
  await world.run({ ...first, copies: [...first.copies, ...second.copies] });
  expect(order).toEqual(["sent", "answered", "sent", "answered"]);
  expect(world.newPages().map(({ folderId }) => folderId)).toEqual([null, G1]);
});

test("trap 10: a block that the portal left out without a word is named, although the portal answered with an id", async () => {
  const world = openWorld();
  world.local.change((state) => {
    const block = state.blocks.get(302);
    if (block === undefined) throw new Error("The fixture has no block 302.");
    block.code = "repo_7";
    state.missingBlockCodes.add("repo_7");
  });
  const { differences } = await runErrand(world, promoToShop);
  expect(differences).toEqual([{ what: "blocks-missing", codes: ["repo_7"] }]);
});

test("trap 13: even a draft leaves the inactive folder switched on, which is said before and after", async () => {
  const world = openWorld();
  const { warnings, whats, found } = await runErrand(world, { ...promoToShop, to: S1, folder: F2 });
  expect(warnings).toContain("folders-go-live");
  expect(whats).toContain("folders-switched-on");
  expect(found.published).toBe(false);
  expect(world.local.state.folders.get(F2)?.active).toBe(true);
});

test("trap 14: edits that the source has not published go live with a published copy, which is said before", async () => {
  const world = openWorld();
  const { warnings, found } = await runErrand(world, { ...promoToShop, publication: "as-source" });
  expect(warnings).toContain("unpublished-edits-go-live");
  const texts = [...(world.local.state.blocksByPage.get(found.pageId) ?? [])].filter((block) => block.public);
  expect(texts.map(({ content }) => content).join()).toContain("Draft text");
});

test("trap 18: copied twice into one place, both copies have one title, and the report names each by its id", async () => {
  const world = openWorld();
  const first = await runErrand(world, { ...promoToShop, to: S1 });
  const second = await runErrand(world, { ...promoToShop, to: S1 });
  expect([first.found.title, second.found.title]).toEqual(["Promo (copy)", "Promo (copy)"]);
  expect(second.found.pageId).not.toBe(first.found.pageId);
  expect(second.found.code).not.toBe(first.found.code);
  // The first copy is older than the second was sent: it is none of its repetitions.
  expect(second.whats).not.toContain("made-more-than-once");
});

test("trap 20: without the right to change settings the address is there twice, which is said before and after", async () => {
  const world = openWorld();
  setRights(world.local, S1, ["read", "edit"]);
  const { warnings, whats, found } = await runErrand(world, {
    from: S1,
    source: P3,
    to: S1,
    folder: F1,
  });
  expect(warnings).toContain("address-taken");
  expect(whats).toContain("same-address-as-another-page");
  expect(found.code).toBe(world.page(P3).code);
});

test("trap 21: who may copy is told by the rights on the two sites, not by who is an administrator", async () => {
  const world = openWorld();
  expect(world.local.state.users.get(employee)?.admin).toBe(false);
  expect((await world.plan(promoToShop)).copies).toMatchObject([{ obstacle: null }]);
  const toReadOnly = await world.plan({ ...promoToShop, to: S5 });
  expect(toReadOnly.copies).toMatchObject([{ obstacle: { what: "may-not-edit-target" } }]);
});

test("trap 22: `denied` beside other operations refuses nothing", async () => {
  const world = openWorld();
  setRights(world.local, S3, ["denied", "read", "edit", "sett", "public", "delete"]);
  expect((await runErrand(world, promoToShop)).whats).toEqual([]);
});

test("trap 23: a plan that knows no permissions does not keep anybody from copying", async () => {
  const world = openWorld();
  world.local.change(({ rights }) => {
    rights.feature = false;
  });
  const { whats, found } = await runErrand(world, { ...promoToShop, to: S5 });
  expect(whats).toEqual([]);
  expect(found.siteId).toBe(S5);
});

test("trap 29: the list of a site holds none of the pages of another", async () => {
  const { portal } = openLocalPortal();
  const listing = valueOf(await portal.readSite("PAGE", siteId(S3), { withTrash: true }));
  expect(new Set(listing.pages.pages.map((page) => Number(page.siteId)))).toEqual(new Set([S3]));
  expect(valueOf(await portal.readPagesAbove("PAGE", siteId(S2), 0))).toEqual([]);
});

test("trap 35: nothing that the app sends in a batch is empty, `false` or `null`", async () => {
  const world = openWorld();
  await runErrand(world, promoToShop);
  await runErrand(world, { ...promoToShop, publication: "published", to: S1, folder: F1 });
  const sent = world.local.calls().flatMap(({ params }) => Object.values(Object(params["cmd"] ?? {})));
  expect(sent.length).toBeGreaterThan(20);
  for (const command of sent) expect(String(command)).not.toMatch(/=(?:true|false|null|undefined)?(?:&|$)/);
  const copy = sent.find((command) => String(command).startsWith(copyMethod));
  expect(copy).not.toContain("toFolderId");
});

test("trap 36: every command of a batch that looks at pages or sites names its scope", async () => {
  const world = openWorld();
  await runErrand(world, promoToShop);
  const commands = world.local.calls().flatMap((call) => call.commands);
  const landing = commands.filter(({ method }) => method.startsWith("landing."));
  expect(landing.length).toBeGreaterThan(10);
  expect(landing.filter(({ params }) => !("scope" in params))).toEqual([]);
});

test("trap 37: from one kind to another nothing is sent", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, to: K1 });
  expect(plan.copies).toMatchObject([{ obstacle: { what: "other-kind" } }]);
  expect(world.tries(copyMethod)).toBe(0);
});

test.each([true, false])(
  "trap 40: a portal that is blocked because of overload is not asked again (as the docs say: %s)",
  async (docsMode) => {
    const world = openWorld();
    const plan = await world.plan(promoToShop);
    world.local.change(({ switches }) => {
      switches.docsMode = docsMode;
    });
    world.local.addFault({
      method: copyMethod,
      effect: { do: "error", code: "OVERLOAD_LIMIT" },
      times: null,
    });
    const copy = await world.run(plan);
    expect(copy).toMatchObject({ at: "failed", failure: { row: "OVERLOAD_LIMIT", kind: "session" } });
    expect(world.tries(copyMethod)).toBe(1);
    expect(world.newPages()).toEqual([]);
  },
);

test("trap 52: the copy of a header is said to be an ordinary page, and a copy to show the header of its source", async () => {
  const world = openWorld();
  const header = await world.plan({ ...promoToShop, source: PA });
  expect(warningsIn(header)).toContain("area-page");
  const { warnings, found } = await runErrand(world, promoToShop);
  expect(warnings).toContain("areas-of-the-source");
  expect(world.page(found.pageId).templateRefs).toEqual({ 1: PA });
});

test("trap 64: the host of the CRM's forms is no place to copy to", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    const site = state.sites.get(S2);
    if (site === undefined) throw new Error("The fixture has no site S2.");
    site.special = true;
  });
  const { sites } = valueOf(await portal.readOverview());
  const ids = sites.map(({ id }) => Number(id));
  expect(ids).toContain(S1);
  expect(ids).not.toContain(S2);
});

test("trap 65: a page that answers dynamic addresses is named before it is copied, and its copy has no rule", async () => {
  const world = openWorld();
  world.page(P2).rule = "(item)/([^/]+?)";
  const { warnings, found } = await runErrand(world, promoToShop);
  expect(warnings).toContain("dynamic-address");
  expect(world.page(found.pageId).rule).toBe("");
});
