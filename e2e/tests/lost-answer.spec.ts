import type { FaultEffect } from "../portal/faults/fault-rules.ts";
import type { LocalPortal } from "../portal/portal.ts";
import { countCopies } from "../support/count-copies.ts";
import { expect, test } from "../support/fixtures.ts";
import { blockCodes, pagesTitled, pageTitled } from "../support/portal-truth.ts";

/** How long the portal may still be working on a copy whose answer was lost. */
const portalMayWork = 65_000;

const foundByLooking =
  "The portal's answer had got lost; the copy was found by looking. It was made only once.";

test.beforeEach(async ({ page, portalScreen, app }) => {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
});

const lostAfterRunning: readonly { readonly how: string; readonly effect: FaultEffect }[] = [
  { how: "the connection breaks", effect: { do: "drop", ran: true } },
  { how: "a proxy answers 502 with a page of its own", effect: { do: "status", status: 502, ran: true } },
  { how: "a proxy answers 504 with a page of its own", effect: { do: "status", status: 504, ran: true } },
  { how: "the answer is no JSON", effect: { do: "body", body: "malformed", ran: true } },
  { how: "the answer is cut off", effect: { do: "body", body: "truncated", ran: true } },
  { how: "the answer is empty", effect: { do: "body", body: "empty", ran: true } },
];

for (const { how, effect } of lostAfterRunning) {
  test(`when ${how} after the portal has copied, the copy is found by looking and made only once`, async ({
    portal,
    app,
  }) => {
    portal.addFault({ method: "landing.landing.copy", effect });
    await app.copy();

    await expect(app.heading("“Our story” is copied")).toBeVisible();
    await expect(app.frame.getByRole("group", { name: foundByLooking })).toBeVisible();
    await expect(app.fact("Visibility")).toHaveText("Draft");
    expectOneCopy(portal);
  });
}

test("when the connection breaks after the copy was made and set to draft, it is found by looking as well", async ({
  portal,
  app,
}) => {
  portal.addFault({ method: "landing.landing.unpublic", effect: { do: "drop", ran: true } });
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expect(app.frame.getByRole("group", { name: foundByLooking })).toBeVisible();
  expectOneCopy(portal);
});

test("when the connection breaks before the portal has begun, there is one copy in the end", async ({
  portal,
  app,
}) => {
  portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: false } });
  await app.copy();

  // The browser has sent the request again by itself, and the app need not know.
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expectOneCopy(portal);
});

test("when a proxy answers in place of a portal that has not begun, the copy is sent again once that is certain", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  portal.addFault({ method: "landing.landing.copy", effect: { do: "status", status: 502, ran: false } });
  await app.copy();
  await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
  await expect(
    app.frame.getByText(
      "Nothing is sent twice: only when the page is certainly not there will it be copied again.",
    ),
  ).toBeVisible();
  expect(copiesSent()).toBe(1);
  await page.clock.fastForward(portalMayWork);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(copiesSent()).toBe(2);
  expectOneCopy(portal);
});

test("a copy that takes longer than a request may is waited for, found and not sent again", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  portal.change(({ switches }) => {
    switches.cutAfter = 300;
    switches.copyDuration = 1500;
  });
  await app.copy();
  await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
  await expect.poll(() => pagesTitled(portal, "Outdoor Living", "Our story").length).toBe(1);
  await page.clock.fastForward(portalMayWork);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expect(app.frame.getByRole("group", { name: foundByLooking })).toBeVisible();
  expect(copiesSent()).toBe(1);
  expectOneCopy(portal);
});

test("a double click on the button copies once", async ({ page, portal, app }) => {
  const copiesSent = countCopies(page);
  await app.copyByDoubleClick();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(copiesSent()).toBe(1);
  expectOneCopy(portal);
});

test("a portal that cannot be asked after the copy was sent leaves it open, and looking again settles it", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  portal.addFault({ method: "landing.landing.copy", effect: { do: "status", status: 504, ran: true } });
  const made = portal.hold("landing.landing.copy", "after");
  await app.copy();
  await made.waitFor();
  const mend = portal.addFault({
    method: "landing.landing.getList",
    effect: { do: "status", status: 503, ran: false },
    times: null,
  });
  made.release();
  await expect
    .poll(async () => {
      await page.clock.fastForward(10_000);
      return app.heading("It is not known whether the page was copied").isVisible();
    })
    .toBe(true);
  const notice = app.alert("The portal's answer got lost, and afterwards the portal could not be asked.");
  await expect(notice).toContainText("Do not copy the page anew before that: it might be there already.");
  mend();
  await notice.getByRole("button", { name: "Look again" }).click();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expect(app.frame.getByRole("group", { name: foundByLooking })).toBeVisible();
  expect(copiesSent()).toBe(1);
  expectOneCopy(portal);
});

function expectOneCopy(portal: LocalPortal): void {
  const copies = pagesTitled(portal, "Outdoor Living", "Our story");
  expect(copies).toMatchObject([{ active: false, deleted: false, folderId: null }]);
  const [copy] = copies;
  const original = pageTitled(portal, "Norden Gardens", "Our story");
  if (copy !== undefined) expect(blockCodes(portal, copy)).toEqual(blockCodes(portal, original));
}
