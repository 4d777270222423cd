import type { Locator } from "@playwright/test";

import { buildPage } from "../portal/samples/build.ts";
import { people } from "../portal/samples/demo/company.ts";
import { countCopies } from "../support/count-copies.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { blockCodes, pagesTitled, siteTitled } from "../support/portal-truth.ts";

const question = "More than one page could be the copy";

/** The answer of the copy is lost, and in the same moment its user makes a page in another tab that looks like the copy. */
test.beforeEach(async ({ page, portal, portalScreen, app }) => {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
  const { id: siteId } = siteTitled(portal, "Outdoor Living");
  portal.addFault({
    method: "landing.landing.copy",
    effect: {
      do: "change",
      when: "after",
      change: (state) => {
        const createdById = people.administrator;
        buildPage(state, { siteId, title: "Our story", code: "story_abcd", active: false, createdById });
      },
    },
  });
  portal.addFault({ method: "landing.landing.copy", effect: { do: "status", status: 502, ran: true } });
  await app.copy();
  await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
  await page.clock.fastForward(65_000);
  await expect(app.heading(question)).toBeVisible();
});

test("the user says which page is the copy, and it is finished as the draft that was wished", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  const copy = pagesTitled(portal, "Outdoor Living", "Our story").find(
    (candidate) => blockCodes(portal, candidate).length > 0,
  );
  const candidates = app.frame.getByRole("listitem");
  await expect(candidates).toHaveCount(2);
  await expect(
    app.alert(
      "The portal's answer got lost, and several new pages in the target look like this copy. Nothing more was sent.",
    ),
  ).toContainText("Look at the pages and say which one it is.");
  await thisIsTheCopy(candidates.filter({ hasText: `(ID ${copy?.id})` })).click();

  await expect(app.heading(/^“Our story” is copied/)).toBeVisible();
  await expect(app.fact("ID of the copy")).toHaveText(String(copy?.id));
  await expect(app.fact("Visibility")).toHaveText("Draft");
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(2);
  expect(portal.state.pages.get(copy?.id ?? 0)?.active).toBe(false);
  expect(copiesSent()).toBe(0);
});

test("where none of the pages is the copy, nothing more is sent and the copy counts as not made", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  await app.press("None of them");

  await expect(app.heading("The page was not copied")).toBeVisible();
  await expectFailure(app.alert("No copy of the page was found"), { text: "gateway", code: "GATEWAY_ERROR" });
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(2);
  expect(copiesSent()).toBe(0);
});

const thisIsTheCopy = (candidate: Locator) =>
  candidate.getByRole("button", { name: "This is the copy", exact: true });
