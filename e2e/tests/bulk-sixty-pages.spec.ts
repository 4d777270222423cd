import { holdAnswersFrom, reachCopy } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { countries, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";
import { countCopies } from "../support/count-copies.ts";

const copyMethod = "landing.landing.copy";

test("sixty pages go to three sites: paused, closed in the middle, an answer lost, a token expired, and each page is there once", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const copiesSent = countCopies(page);
  const newPages = watchNewPages(portal);
  await portalScreen.openApp();
  await app.chooseSite("Garden Catalogue");
  await bulk.selectAll();
  await expect(bulk.chosen("60 pages and 5 folders chosen")).toBeVisible();
  await bulk.chooseSites(...countries);
  await bulk.review(180);
  await expect(bulk.counts).toContainText("180 will be made");

  const first = portal.hold(copyMethod);
  await bulk.start(180);
  await first.waitFor(3);
  await expect(app.heading("Making 180 copies")).toBeFocused();
  await expect(app.fact("Copied")).toHaveText("0");
  await expect(app.fact("Left")).toHaveText("180");
  await bulk.press("Pause");
  await expect(
    app.frame.getByText(
      "What the portal is working on at this moment is finished first. Nothing more is sent.",
    ),
  ).toBeVisible();
  const sentBeforePause = copiesSent();
  first.release();
  await expect(bulk.notice("Paused")).toBeVisible();
  await expect(app.fact("Copied")).toHaveText(String(sentBeforePause));
  expect(copiesSent()).toBe(sentBeforePause);

  const expiring = { do: "change", when: "after", change: () => portal.expireTokens() } as const;
  portal.addFault({ method: copyMethod, nth: 20, effect: { do: "drop", ran: true } });
  portal.addFault({ method: copyMethod, nth: 40, effect: expiring });
  const underWay = holdAnswersFrom(portal, 70);
  const nearTheEnd = reachCopy(portal, 165);
  await bulk.press("Continue");
  await underWay.reached;
  await bulk.reload();
  underWay.release();
  const interrupted = bulk.notice("This run was interrupted");
  await expect(interrupted).toContainText(
    "Nothing is sent twice: what was under way at that moment is looked for first.",
  );
  await bulk.press("Continue");
  await nearTheEnd;

  await expect(app.heading("180 pages are copied as planned")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n180", "Copied as planned\n180"]);
  await expect(app.frame.getByText("12 folders made", { exact: true })).toBeVisible();
  for (const country of countries) expectEachOnce(portal, newPages(country));
  expect(portal.calls().filter(({ error }) => error === "expired_token").length).toBeGreaterThan(0);
});
