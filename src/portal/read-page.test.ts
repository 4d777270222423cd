import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";

import { P2, P3, PT, S1, liveInFT, trashedInFT } from "../../e2e/portal/conformance/fixture.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

test("a page comes in one request with the blocks of its draft and the address the portal tells", async () => {
  const { local, portal } = openLocalPortal();
  const read = valueOf(await portal.readPage("PAGE", pageId(P2)));
  expect(read.page).toMatchObject({ id: P2, siteId: S1, code: "promo" });
  const drafts = [...local.state.blocks.values()].filter(
    ({ lid, public: isPublic }) => lid === P2 && !isPublic,
  );
  expect(read.blocks).toHaveLength(drafts.length);
  expect(read.blocks?.[0]).toEqual({ code: drafts[0]?.code, active: true });
  expect(read.publicUrl).toBe("http://127.0.0.1/pub/site/12/promo/");
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("a page that was never published shows its blocks all the same", async () => {
  const { portal } = openLocalPortal();
  const { page, blocks } = valueOf(await portal.readPage("PAGE", pageId(P3)));
  expect(page?.published).toBe(false);
  expect(blocks).toHaveLength(1);
});

test("in the trash a page has neither blocks nor address, and is there all the same", async () => {
  const { portal } = openLocalPortal();
  for (const id of [PT, liveInFT, trashedInFT]) {
    expect(valueOf(await portal.readPage("PAGE", pageId(id)))).toMatchObject({
      page: { id },
      blocks: null,
      publicUrl: null,
    });
  }
});

test("a page that the portal does not know is none", async () => {
  const { portal } = openLocalPortal();
  expect(valueOf(await portal.readPage("PAGE", pageId(99_999)))).toEqual({
    page: null,
    blocks: null,
    publicUrl: null,
  });
});

test.each(["javascript:alert(1)", "/pub/site/12/", "//elsewhere.example/", "", null])(
  "the address %o is nothing to follow",
  async (result) => {
    const { local, portal } = openLocalPortal();
    local.addFault({ method: "landing.landing.getpublicurl", effect: { do: "answer", ran: false, result } });
    expect(valueOf(await portal.readPage("PAGE", pageId(P2))).publicUrl).toBeNull();
  },
);

test("blocks that may come at the next try are not told as none", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({ method: "landing.block.getlist", effect: { do: "error", code: "OPERATION_TIME_LIMIT" } });
  expect(failureIn(await portal.readPage("PAGE", pageId(P2)))).toMatchObject({ kind: "not-run" });
});
