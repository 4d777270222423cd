import { expect } from "@playwright/test";

import { copyMethod, holdAnswersFrom } from "../../e2e/support/bulk-calls.ts";
import type { Messages } from "../../src/i18n/messages.ts";
import { waitForFittingFrame, type Stage } from "./stage.ts";

const source = "Garden Catalogue";
const targets = ["Norden Denmark", "Norden Norway", "Norden Sweden"] as const;
const copies = 180;

/** A screen of the errand that is played here. */
export type MainScreen = "choose" | "review" | "running" | "report";

/**
 * The main errand in any language: all pages of the catalogue to three sites, of which one is refused and one is found after
 * its answer has got lost. `take` is called when a screen is as it shall be seen.
 */
export async function copyMany(
  stage: Stage,
  words: Messages,
  take: (screen: MainScreen) => Promise<void>,
): Promise<void> {
  const { portal, app, page } = stage;
  const { review, run, report } = words;
  const show = async (screen: MainScreen) => {
    await waitForFittingFrame(page);
    await take(screen);
  };
  await stage.portalScreen.openApp();
  await chooseAll(stage, words);
  await expect(app.button(review.reviewCopies(copies))).toBeEnabled();
  await show("choose");

  await app.copy(review.reviewCopies(copies));
  await expect(app.heading(review.screen.heading)).toBeVisible();
  await expect(app.button(review.screen.copyPages(copies))).toBeEnabled();
  await show("review");

  portal.addFault({ method: copyMethod, nth: 7, effect: { do: "error", code: "LANDING_NOT_EXIST" } });
  portal.addFault({ method: copyMethod, nth: 12, effect: { do: "drop", ran: true } });
  const answers = holdAnswersFrom(portal, 100);
  await app.copy(review.screen.copyPages(copies));
  await answers.reached;
  await expect(
    app.frame.getByRole("progressbar", { name: run.many.now.copying(4), exact: true }),
  ).toBeVisible();
  await show("running");

  answers.release();
  await expect(app.button(report.run.copyMore)).toBeVisible({ timeout: 90_000 });
  await show("report");
}

/** All pages of the catalogue, and the top levels of three sites. */
async function chooseAll({ app }: Stage, { pick, target }: Messages): Promise<void> {
  const { frame } = app;
  const [first, ...others] = targets;
  const choose = async (part: string, label: string, site: string) => {
    // What is chosen stands before the label.
    await frame
      .getByRole("region", { name: part })
      .getByRole("button", { name: new RegExp(`${label}$`) })
      .click();
    await frame.getByRole("combobox", { name: pick.searchSites }).fill(site);
    await frame.getByRole("option", { name: site }).first().click();
  };
  await choose(pick.heading, pick.site, source);
  await app.button(pick.selectAll).click();
  await frame.getByRole("radio", { name: new RegExp(`^${target.otherPlace.title}`) }).check();
  await choose(target.heading, target.site, first);
  await app.button(target.severalSites.open).click();
  for (const site of others) await frame.getByRole("option", { name: site }).click();
  await app.button(target.severalSites.add(others.length)).click();
  // The number is read out as well.
  const region = frame.getByRole("region", { name: target.heading });
  await expect(region.getByText(target.targetCount(targets.length), { exact: true })).toBeVisible();
}
