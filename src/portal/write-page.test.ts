import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";

import { P1, P2, P3, PT, S1 } from "../../e2e/portal/conformance/fixture.ts";
import { failureIn, openLocalPortal, setRights, valueOf } from "./testing/open-local-portal.ts";

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
