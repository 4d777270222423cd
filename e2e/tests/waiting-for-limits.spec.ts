import { countCopies } from "../support/count-copies.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesTitled } from "../support/portal-truth.ts";

test.beforeEach(async ({ page, portalScreen, app }) => {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
});

test("a portal that gets too many requests is given a break that is counted down, then the copy goes on by itself", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  const code = "QUERY_LIMIT_EXCEEDED";
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code }, times: 4 });
  await app.copy();
  for (const [index, seconds] of [2, 4, 8].entries()) {
    await expect.poll(copiesSent).toBe(index + 1);
    await expect(app.progress(/^The portal asks for a break/)).toBeVisible();
    await page.clock.fastForward(seconds * 1000);
  }
  await expect.poll(copiesSent).toBe(4);
  await expect(app.progress(/^The portal asks for a break\. Going on in 1[3-6] seconds\.$/)).toBeVisible();
  await page.clock.fastForward(5_000);
  await expect(
    app.progress(/^The portal asks for a break\. Going on in ([7-9]|10|11) seconds\.$/),
  ).toBeVisible();
  await page.clock.fastForward(11_000);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(copiesSent()).toBe(5);
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
});

test("used up computing time is waited for a minute at a time, then the copy goes on by itself", async ({
  page,
  portal,
  app,
}) => {
  const code = "OPERATION_TIME_LIMIT";
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code } });
  await app.copy();
  await expect(app.progress(/^The portal asks for a break\. Going on in (60|5\d) seconds\.$/)).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
  await page.clock.fastForward(60_000);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
});

test("where the portal says when computing time is free again, the copy waits until then", async ({
  page,
  portal,
  app,
}) => {
  // The first copy uses up the running time of the method; the portal tells with its answer when it is free again.
  portal.change((state) => {
    state.switches.copyDuration = 200;
    state.plan = { ...state.plan, operatingLimit: 0.1 };
  });
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await app.press("Copy another page");
  await app.choosePage("Our story");
  await app.copy();
  await expect(
    app.progress(/^The portal asks for a break\. Going on in (5[4-9]\d|600) seconds\.$/),
  ).toBeVisible();
  portal.change((state) => {
    state.plan = { ...state.plan, operatingLimit: 480 };
  });
  await page.clock.fastForward(600_000);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
  expect(pagesTitled(portal, "Outdoor Living", "Our story (copy)")).toHaveLength(1);
});

test("a break that never ends is given up in the end, with a word for it, and nothing was made", async ({
  page,
  portal,
  app,
}) => {
  const code = "QUERY_LIMIT_EXCEEDED";
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code }, times: null });
  await app.copy();
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(60_000);
        return app.heading("The page was not copied").isVisible();
      },
      { timeout: 40_000 },
    )
    .toBe(true);

  await expectFailure(app.alert("The portal did not make the copy"), {
    text: "rateLimit",
    code,
    status: 503,
  });
  await expect(app.frame.getByText("Nothing was created on the portal.")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
});
