import { expect, test } from "vitest";

import { admin, employee, K1, S1, S2, S3, S5 } from "../../e2e/portal/conformance/fixture.ts";
import { buildSite } from "../../e2e/portal/samples/build.ts";
import { demo } from "../../e2e/portal/samples/demo/demo.ts";
import { plans } from "../../e2e/portal/samples/plans.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

test("the overview takes one request and names the sites of every scope with the scope they belong to", async () => {
  const { local, portal } = openLocalPortal();
  const overview = valueOf(await portal.readOverview());
  expect(overview.userId).toBe(employee);
  expect(overview.sites.map(({ id, scope, type }) => [id, scope, type])).toEqual([
    [S1, "PAGE", "PAGE"],
    [S2, "PAGE", "PAGE"],
    [S3, "PAGE", "STORE"],
    [S5, "PAGE", "PAGE"],
    [K1, "KNOWLEDGE", "KNOWLEDGE"],
  ]);
  expect(overview.unreadable).toEqual([]);
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("the demo company shows every kind of site, and hosts of CRM forms stay hidden", async () => {
  const { local, portal } = openLocalPortal(demo, admin);
  const { sites } = valueOf(await portal.readOverview());
  expect(new Set(sites.map(({ scope }) => scope))).toEqual(new Set(["PAGE", "KNOWLEDGE", "GROUP", "VIBE"]));
  const special = [...local.state.sites.values()].filter((site) => site.special).map(({ id }) => id);
  expect(special.length).toBeGreaterThan(0);
  expect(sites.filter(({ id }) => special.includes(id))).toEqual([]);
});

test("a site appears once, though a portal without group knowledge bases answers for them with the others", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.plan.groupKnowledge = false;
  });
  const { sites } = valueOf(await portal.readOverview());
  expect(sites.map(({ id }) => id)).toEqual([S1, S2, S3, S5, K1]);
});

test("the older name of the Vibe type is read as Vibe", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.site.getList",
    nth: 4,
    effect: { do: "answer", ran: false, result: [siteRow({ ID: "40", TYPE: "MAINPAGE" })] },
  });
  const { sites } = valueOf(await portal.readOverview());
  expect(sites.find(({ id }) => Number(id) === 40)).toMatchObject({ type: "VIBE", scope: "VIBE" });
});

test("a kind that is refused is named, and the others are there", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.site.getList",
    nth: 2,
    effect: { do: "error", code: "ACCESS_DENIED" },
  });
  const overview = valueOf(await portal.readOverview());
  expect(overview.unreadable).toEqual([{ scope: "KNOWLEDGE", code: "ACCESS_DENIED" }]);
  expect(overview.sites.map(({ id }) => id)).toEqual([S1, S2, S3, S5]);
});

test("the same refusal of every kind is the failure of the whole", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.site.getList",
    times: null,
    effect: { do: "error", code: "ACCESS_DENIED" },
  });
  expect(failureIn(await portal.readOverview())).toMatchObject({
    kind: "refused",
    row: "ACCESS_DENIED",
    method: "landing.site.getList",
  });
});

test("one unreadable site fails the answer and is named, instead of vanishing from the list", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.site.getList",
    nth: 1,
    effect: { do: "answer", ran: false, result: [siteRow({ ID: "12" }), siteRow({ ID: "twelve" })] },
  });
  const failure = failureIn(await portal.readOverview());
  expect(failure).toMatchObject({ kind: "malformed", row: "MALFORMED_ANSWER" });
  expect(failure.description).toMatch(/^landing\.site\.getList: 1\.ID: /);
});

test.each([50, null])(
  "all of 120 sites are listed when the portal caps its answers at %s",
  async (pageCap) => {
    const { local, portal } = openLocalPortal();
    local.change((state) => {
      state.switches.pageCap = pageCap;
      for (let id = 1001; id <= 1120; id += 1) {
        buildSite(state, { id, title: `Site ${id}`, code: `/s${id}/`, type: "KNOWLEDGE" });
        state.siteRights.push({ userId: employee, siteId: id, operations: ["read"] });
      }
    });
    const { sites } = valueOf(await portal.readOverview());
    expect(sites.filter(({ scope }) => scope === "KNOWLEDGE")).toHaveLength(121);
  },
);

test.each([
  ["standard", { burst: 50, perSecond: 2 }],
  ["free", { burst: 50, perSecond: 2 }],
  ["enterprise", { burst: 250, perSecond: 5 }],
] as const)("the overview tells the pace of the plan %s", async (plan, pace) => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    Object.assign(state.plan, plans[plan]);
  });
  expect(portal.pace()).toEqual({ burst: 50, perSecond: 2 });
  valueOf(await portal.readOverview());
  expect(portal.pace()).toEqual(pace);
});

test.each([
  { do: "error", code: "WRONG_AUTH_TYPE", status: 403 },
  { do: "answer", ran: false, result: null },
  { do: "answer", ran: false, result: { LICENSE: 250, LICENSE_FAMILY: ["ent"] } },
  { do: "answer", ran: false, result: {} },
] as const)(
  "a portal that does not tell its plan (%o) is shown all the same, at the slower pace",
  async (effect) => {
    const { local, portal } = openLocalPortal();
    local.addFault({ method: "app.info", effect });
    expect(valueOf(await portal.readOverview()).sites).toHaveLength(5);
    expect(portal.pace()).toEqual({ burst: 50, perSecond: 2 });
  },
);

test("the portal's limit is never met, however much is asked for at once", async () => {
  const { local, portal } = openLocalPortal();
  const answers = await Promise.all(Array.from({ length: 200 }, () => portal.readOverview()));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect(local.calls()).toHaveLength(200);
});

function siteRow(given: Readonly<Record<string, string>>) {
  return {
    ID: "12",
    TYPE: "PAGE",
    TITLE: "Company",
    CODE: "/company/",
    ACTIVE: "Y",
    DELETED: "N",
    SPECIAL: "N",
    DOMAIN_NAME: null,
    LANDING_ID_INDEX: null,
    ...given,
  };
}
