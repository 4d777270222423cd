import { expect, test } from "vitest";

import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";

import { employee, F1, K1, P2, PK, S1, S3, S5 } from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import { failureIn, noon, openLocalPortal, setRights, valueOf } from "./testing/open-local-portal.ts";

/** Promo into the root of the shop; nothing that is there now is its copy. */
const toShop = (local: LocalPortal, given: Partial<CopyRequest> = {}): CopyRequest => ({
  scope: "PAGE",
  sourceId: pageId(P2),
  siteId: siteId(S3),
  folderId: null,
  publication: "as-source",
  guard: { mark: Math.max(...local.state.pages.keys()), userId: userId(employee), code: "promo" },
  ...given,
});

const guarded = ["landing.landing.getList", "landing.block.getlist", "landing.landing.copy"];

const commandsOf = (local: LocalPortal) =>
  local.calls().map(({ commands }) => commands.map(({ method }) => method));

test("a copy as the source is one request, and its page is where it was wished", async () => {
  const { local, portal } = openLocalPortal();
  const request = toShop(local, { siteId: siteId(S1), folderId: folderId(F1) });
  const copied = valueOf(await portal.copyPage(request));
  expect(copied.unpublicFailure).toBeNull();
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ siteId: S1, folderId: F1, active: true });
  expect(commandsOf(local)).toEqual([guarded]);
  const params = {
    lid: String(P2),
    toSiteId: String(S1),
    skipSystem: "1",
    toFolderId: String(F1),
    scope: "PAGE",
  };
  expect(local.calls()[0]?.commands.at(-1)?.params).toEqual(params);
  expect(local.complaints()).toEqual([]);
});

test("a draft is made in the same request as its copy, and no other copy shares that request", async () => {
  const { local, portal } = openLocalPortal();
  const copied = valueOf(await portal.copyPage(toShop(local, { publication: "draft" })));
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ active: false, siteId: S3, folderId: null });
  expect(commandsOf(local)).toEqual([[...guarded, "landing.landing.unpublic"]]);
  expect(local.complaints()).toEqual([]);
});

test("a page of a knowledge base is copied in its own scope", async () => {
  const { local, portal } = openLocalPortal();
  const given = { scope: "KNOWLEDGE", sourceId: pageId(PK), siteId: siteId(K1) } as const;
  const copied = valueOf(await portal.copyPage(toShop(local, { ...given, publication: "draft" })));
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ siteId: K1, active: false });
  const failure = failureIn(await portal.copyPage(toShop(local, { ...given, scope: "PAGE" })));
  expect(failure).toMatchObject({ row: "LANDING_NOT_EXIST", method: "landing.landing.copy" });
});

test("a draft that the portal refuses to make is a copy with the refusal beside it", async () => {
  const { local, portal } = openLocalPortal();
  setRights(local, S3, ["read", "edit"]);
  const copied = valueOf(await portal.copyPage(toShop(local, { publication: "draft" })));
  expect(local.state.pages.has(copied.pageId)).toBe(true);
  expect(copied.unpublicFailure).toMatchObject({ row: "ACCESS_DENIED", method: "landing.landing.unpublic" });
});

test.each(["draft", "as-source"] as const)(
  "a refused copy (%s) is that refusal, and nothing was made",
  async (publication) => {
    const { local, portal } = openLocalPortal();
    const pages = local.state.pages.size;
    const failure = failureIn(await portal.copyPage(toShop(local, { siteId: siteId(S5), publication })));
    expect(failure).toMatchObject({ row: "ACCESS_DENIED", kind: "refused", method: "landing.landing.copy" });
    expect(local.state.pages.size).toBe(pages);
    expect(local.calls()).toHaveLength(1);
  },
);

test.each(["draft", "as-source"] as const)(
  "a copy (%s) whose answer is lost is sent once and told as unsure",
  async (publication) => {
    const { local, portal } = openLocalPortal();
    const pages = local.state.pages.size;
    local.addFault({ method: "landing.landing.copy", times: null, effect: { do: "drop", ran: true } });
    const failure = failureIn(await portal.copyPage(toShop(local, { publication })));
    expect(failure).toMatchObject({ kind: "unsure" });
    expect(local.calls()).toHaveLength(1);
    expect(local.state.pages.size).toBe(pages + 1);
  },
);

test.each([null, 0, true, "", [], "abc", -5])(
  "a copy answered with %o instead of an id is an open outcome",
  async (result) => {
    for (const publication of ["draft", "as-source"] as const) {
      const { local, portal } = openLocalPortal();
      local.addFault({ method: "landing.landing.copy", effect: { do: "answer", ran: true, result } });
      const failure = failureIn(await portal.copyPage(toShop(local, { publication })));
      expect(failure).toMatchObject({ kind: "malformed" });
      expect(local.calls()).toHaveLength(1);
    }
  },
);

test("a limit inside the batch says that the copy was not run, and until when running time is used up", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.switches.operatingLimit = true;
    state.switches.copyDuration = 30_000;
    state.plan.operatingLimit = 40;
  });
  valueOf(await portal.copyPage(toShop(local, { publication: "draft" })));
  valueOf(await portal.copyPage(toShop(local)));
  for (const publication of ["draft", "as-source"] as const) {
    const failure = failureIn(await portal.copyPage(toShop(local, { publication })));
    expect(failure).toMatchObject({
      row: "OPERATION_TIME_LIMIT",
      kind: "not-run",
      method: "landing.landing.copy",
    });
    expect(failure.repeatAt).toBeGreaterThan(noon + 60_000);
    expect(failure.repeatAt).toBeLessThanOrEqual(noon + 660_000);
  }
});

test("a copy tells what it cost and what is used of the portal's ten minutes, where the portal counts that", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.switches.copyDuration = 30_000;
  });
  valueOf(await portal.copyPage(toShop(local)));
  const { load } = valueOf(await portal.copyPage(toShop(local)));
  expect(load).toMatchObject({ tookMs: 30_000, usedMs: 60_000 });
  expect(load?.freeAgainAt).toBeGreaterThan(noon + 60_000);
  expect(load?.freeAgainAt).toBeLessThanOrEqual(noon + 660_000);
  local.change((state) => {
    state.switches.operatingLimit = false;
  });
  expect(valueOf(await portal.copyPage(toShop(local))).load).toBeNull();
});
