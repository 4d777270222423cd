import { expect, test } from "vitest";

import { pageId, siteId, userId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";

import { admin, employee, K1, P2, PK, S2, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import { buildPage, buildSite } from "../../e2e/portal/samples/build.ts";
import { failureIn, openLocalPortal, setRights, valueOf } from "./testing/open-local-portal.ts";

/** Promo into the root of the shop; nothing that is there now is its copy. */
const toShop = (local: LocalPortal, given: Partial<CopyRequest> = {}): CopyRequest => ({
  scope: "PAGE",
  sourceId: pageId(P2),
  siteId: siteId(S3),
  folderId: null,
  publication: "draft",
  guard: { mark: Math.max(...local.state.pages.keys()), userId: userId(employee), code: "promo" },
  ...given,
});

/** Ids that are above a request's mark, so not there when it was written. */
const newPages = (local: LocalPortal, { guard }: CopyRequest) =>
  [...local.state.pages.keys()].filter((id) => id > guard.mark);

const guardMethod = "landing.block.getlist";
const allOperations = ["read", "edit", "sett", "public", "delete"] as const;

/** A site of a special kind with one page. */
function addSite(
  local: LocalPortal,
  type: "GROUP" | "VIBE",
): { readonly site: number; readonly page: number } {
  const ids = { site: 40, page: 400 };
  local.change((state) => {
    state.plan.groupKnowledge = true;
    buildSite(state, { id: ids.site, title: "Team", code: "/team/", type });
    buildPage(state, { id: ids.page, siteId: ids.site, title: "Promo", code: "promo" });
  });
  setRights(local, ids.site, allOperations);
  return ids;
}

test.each(["PAGE", "KNOWLEDGE", "GROUP", "VIBE"] as const)(
  "a copy in the scope %s that is delivered twice is carried out once, and the second time is told as unsure",
  async (scope) => {
    const { local, portal } = openLocalPortal();
    const places = {
      PAGE: () => ({ site: S3, page: P2 }),
      KNOWLEDGE: () => ({ site: K1, page: PK }),
      GROUP: () => addSite(local, "GROUP"),
      VIBE: () => addSite(local, "VIBE"),
    };
    const { site, page } = places[scope]();
    const mark = Math.max(...local.state.pages.keys());
    const code = local.state.pages.get(page)?.code ?? "";
    const guard = { mark, userId: userId(employee), code };
    const request = toShop(local, { scope, sourceId: pageId(page), siteId: siteId(site), guard });
    const { pageId: made } = valueOf(await portal.copyPage(request));
    expect(failureIn(await portal.copyPage(request))).toMatchObject({ row: "SENT_TWICE", kind: "unsure" });
    expect(newPages(local, request)).toEqual([made]);
    expect(local.calls()).toHaveLength(2);
    expect(local.complaints()).toEqual([]);
  },
);

test.each(["draft", "as-source", "published"] as const)(
  "the first page of an empty site, %s, is not made twice either",
  async (publication) => {
    const { local, portal } = openLocalPortal();
    const guard = { mark: 0, userId: userId(employee), code: "promo" };
    const request = toShop(local, { siteId: siteId(S2), publication, guard });
    const { pageId: made } = valueOf(await portal.copyPage(request));
    expect(failureIn(await portal.copyPage(request))).toMatchObject({ row: "SENT_TWICE" });
    const inSite = [...local.state.pages.values()].filter((page) => page.siteId === S2);
    expect(inSite.map(({ id }) => id)).toEqual([made]);
  },
);

test.each([
  "a&b=c",
  "100%",
  "50%25",
  "plus+minus",
  "a b",
  "über-uns",
  "it's",
  'say"so"',
  "a_b",
  "x[0]",
  "c#d",
])("a copy whose address is %s is recognized", async (code) => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    const page = state.pages.get(P2);
    if (page !== undefined) page.code = code;
  });
  const { guard } = toShop(local);
  const request = toShop(local, { guard: { ...guard, code } });
  valueOf(await portal.copyPage(request));
  expect(failureIn(await portal.copyPage(request))).toMatchObject({ row: "SENT_TWICE" });
  expect(newPages(local, request)).toHaveLength(1);
});

test("a copy that got letters behind its taken address, or went to the trash since, is recognized", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.copyPage(toShop(local)));
  const request = toShop(local);
  const { pageId: made } = valueOf(await portal.copyPage(request));
  expect(local.state.pages.get(made)?.code).toMatch(/^promo_/);
  valueOf(await portal.trashPage("PAGE", made));
  expect(failureIn(await portal.copyPage(request))).toMatchObject({ row: "SENT_TWICE" });
  expect(newPages(local, request)).toEqual([made]);
});

test("pages of somebody else, of another address, of another site, and older ones are no reason to stop", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.copyPage(toShop(local)));
  const request = toShop(local);
  local.change((state) => {
    const promo = { siteId: S3, title: "Promo", code: "promo", createdById: employee };
    buildPage(state, { ...promo, id: 5001, createdById: admin });
    buildPage(state, { ...promo, id: 5002, code: "prom" });
    buildPage(state, { ...promo, id: 5003, siteId: S2 });
  });
  const { pageId: made } = valueOf(await portal.copyPage(request));
  expect(new Set(newPages(local, request))).toEqual(new Set([5001, 5002, 5003, made]));
  expect(local.calls()).toHaveLength(2);
});

test.each(["ERROR_ARGUMENT", "SYSTEM_ERROR", "LANDING_NOT_EXIST", "SOMETHING_NEW"])(
  "a portal that answers %s to the guard of a first delivery cannot use it: it copies without, and is not asked again",
  async (code) => {
    const { local, portal } = openLocalPortal();
    const request = toShop(local);
    local.addFault({ method: guardMethod, effect: { do: "error", code, status: 400 }, times: null });
    valueOf(await portal.copyPage(request));
    valueOf(await portal.copyPage(toShop(local)));
    expect(newPages(local, request)).toHaveLength(2);
    expect(local.calls().map(({ commands }) => commands.map(({ method }) => method))).toEqual([
      ["landing.landing.getList", guardMethod],
      ["landing.landing.copy", "landing.landing.unpublic"],
      ["landing.landing.copy", "landing.landing.unpublic"],
    ]);
  },
);

test("a user whom the gate keeps from the guard's scope copies without it", async () => {
  const { local, portal } = openLocalPortal();
  const { site, page } = addSite(local, "VIBE");
  local.change((state) => {
    const user = state.users.get(employee);
    if (user !== undefined) user.additionalRights = { menu24: false };
  });
  const request = toShop(local, { scope: "VIBE", sourceId: pageId(page), siteId: siteId(site) });
  const { pageId: made } = valueOf(await portal.copyPage(request));
  expect(newPages(local, request)).toEqual([made]);
});

test("a portal that refuses the search itself copies without the guard", async () => {
  const { local, portal } = openLocalPortal();
  const request = toShop(local);
  const effect = { do: "error", code: "SYSTEM_ERROR", status: 400 } as const;
  local.addFault({ method: "landing.landing.getList", effect });
  const { pageId: made } = valueOf(await portal.copyPage(request));
  expect(newPages(local, request)).toEqual([made]);
});

test.each(["landing.landing.getList", guardMethod])(
  "a limit on %s means that nothing was run",
  async (method) => {
    const { local, portal } = openLocalPortal();
    const request = toShop(local);
    local.addFault({ method, effect: { do: "error", code: "OPERATION_TIME_LIMIT" } });
    expect(failureIn(await portal.copyPage(request))).toMatchObject({ kind: "not-run", method });
    expect(newPages(local, request)).toEqual([]);
    expect(local.calls()).toHaveLength(1);
    valueOf(await portal.copyPage(request));
    expect(
      local
        .calls()
        .at(-1)
        ?.commands.map(({ method: name }) => name),
    ).toContain(guardMethod);
  },
);

test("whatever the guard is refused with while there is a suspect, nothing is copied", async () => {
  const { local, portal } = openLocalPortal();
  const request = toShop(local);
  valueOf(await portal.copyPage(request));
  for (const code of ["ERROR_ARGUMENT", "OPERATION_TIME_LIMIT"]) {
    local.addFault({ method: guardMethod, effect: { do: "error", code, status: 400 } });
    expect(failureIn(await portal.copyPage(request))).toMatchObject({ row: "SENT_TWICE" });
  }
  expect(newPages(local, request)).toHaveLength(1);
});
