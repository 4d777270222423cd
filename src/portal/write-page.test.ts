import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";

import { employee, F1, P1, P2, P3, PK, PT, K1, S1, S3, S5 } from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import type { Operation } from "../../e2e/portal/state/entities.ts";
import { failureIn, noon, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const toShop: CopyRequest = {
  scope: "PAGE",
  sourceId: pageId(P2),
  siteId: siteId(S3),
  folderId: null,
  publication: "as-source",
};

function setRights(local: LocalPortal, site: number, operations: readonly Operation[]) {
  local.change((state) => {
    state.siteRights = state.siteRights.filter((row) => row.siteId !== site);
    state.siteRights.push({ userId: employee, siteId: site, operations: [...operations] });
  });
}

test("a copy as the source is one plain call, and its page is where it was wished", async () => {
  const { local, portal } = openLocalPortal();
  const copied = valueOf(await portal.copyPage({ ...toShop, siteId: siteId(S1), folderId: folderId(F1) }));
  expect(copied.unpublicFailure).toBeNull();
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ siteId: S1, folderId: F1, active: true });
  expect(local.calls().map(({ method }) => method)).toEqual(["landing.landing.copy"]);
  expect(local.calls()[0]?.params).toEqual({ lid: P2, toSiteId: S1, toFolderId: F1, scope: "PAGE" });
});

test("a draft is made in the same request as its copy, and nothing else shares that request", async () => {
  const { local, portal } = openLocalPortal();
  const copied = valueOf(await portal.copyPage({ ...toShop, publication: "draft" }));
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ active: false, siteId: S3, folderId: null });
  expect(local.calls()).toHaveLength(1);
  expect(local.calls()[0]?.commands.map(({ method }) => method)).toEqual([
    "landing.landing.copy",
    "landing.landing.unpublic",
  ]);
  expect(local.complaints()).toEqual([]);
});

test("a page of a knowledge base is copied in its own scope", async () => {
  const { local, portal } = openLocalPortal();
  const request = { ...toShop, scope: "KNOWLEDGE", sourceId: pageId(PK), siteId: siteId(K1) } as const;
  const copied = valueOf(await portal.copyPage({ ...request, publication: "draft" }));
  expect(local.state.pages.get(copied.pageId)).toMatchObject({ siteId: K1, active: false });
  expect(failureIn(await portal.copyPage({ ...request, scope: "PAGE" }))).toMatchObject({
    row: "LANDING_NOT_EXIST",
  });
});

test("a draft that the portal refuses to make is a copy with the refusal beside it", async () => {
  const { local, portal } = openLocalPortal();
  setRights(local, S3, ["read", "edit"]);
  const copied = valueOf(await portal.copyPage({ ...toShop, publication: "draft" }));
  expect(local.state.pages.has(copied.pageId)).toBe(true);
  expect(copied.unpublicFailure).toMatchObject({ row: "ACCESS_DENIED", method: "landing.landing.unpublic" });
});

test.each(["draft", "as-source"] as const)(
  "a refused copy (%s) is that refusal, and nothing was made",
  async (publication) => {
    const { local, portal } = openLocalPortal();
    const pages = local.state.pages.size;
    const failure = failureIn(await portal.copyPage({ ...toShop, siteId: siteId(S5), publication }));
    expect(failure).toMatchObject({ row: "ACCESS_DENIED", kind: "refused", method: "landing.landing.copy" });
    expect(local.state.pages.size).toBe(pages);
  },
);

test.each(["draft", "as-source"] as const)(
  "a copy (%s) whose answer is lost is sent once and told as unsure",
  async (publication) => {
    const { local, portal } = openLocalPortal();
    const pages = local.state.pages.size;
    local.addFault({ method: "landing.landing.copy", times: null, effect: { do: "drop", ran: true } });
    expect(failureIn(await portal.copyPage({ ...toShop, publication }))).toMatchObject({ kind: "unsure" });
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
      expect(failureIn(await portal.copyPage({ ...toShop, publication }))).toMatchObject({
        kind: "malformed",
      });
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
  valueOf(await portal.copyPage({ ...toShop, publication: "draft" }));
  valueOf(await portal.copyPage({ ...toShop, publication: "as-source" }));
  for (const publication of ["draft", "as-source"] as const) {
    const failure = failureIn(await portal.copyPage({ ...toShop, publication }));
    expect(failure).toMatchObject({
      row: "OPERATION_TIME_LIMIT",
      kind: "not-run",
      method: "landing.landing.copy",
    });
    expect(failure.repeatAt).toBeGreaterThan(noon + 60_000);
    expect(failure.repeatAt).toBeLessThanOrEqual(noon + 660_000);
  }
});

test("publishing tells a page that is live from one that the user may not publish", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.publishPage("PAGE", pageId(P3)))).toBe(true);
  expect(local.state.pages.get(P3)?.active).toBe(true);
  setRights(local, S1, ["read", "edit"]);
  expect(failureIn(await portal.publishPage("PAGE", pageId(P3)))).toMatchObject({
    row: "PUBLICATION_WITHOUT_RIGHT",
    kind: "refused",
  });
});

test("a refused publication comes with the portal's reason", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.plan.publishedPages = 1;
  });
  expect(failureIn(await portal.publishPage("PAGE", pageId(P3)))).toMatchObject({
    row: "PUBLIC_PAGE_REACHED",
  });
});

test("a page is made a draft", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.unpublishPage("PAGE", pageId(P2)));
  expect(local.state.pages.get(P2)?.active).toBe(false);
});

test("a page goes to the trash and comes back", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.restorePage("PAGE", pageId(PT)));
  expect(local.state.pages.get(PT)?.deleted).toBe(false);
  valueOf(await portal.trashPage("PAGE", pageId(PT)));
  expect(local.state.pages.get(PT)?.deleted).toBe(true);
  expect(failureIn(await portal.trashPage("PAGE", pageId(P1)))).toMatchObject({ row: "CANT_DELETE_MAIN" });
});

test("a move to the trash that names another page is an open outcome", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({ method: "landing.landing.markDelete", effect: { do: "answer", ran: false, result: P1 } });
  expect(failureIn(await portal.trashPage("PAGE", pageId(P2)))).toMatchObject({ kind: "malformed" });
});
