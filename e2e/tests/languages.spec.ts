import type { FrameLocator } from "@playwright/test";

import { locales, type PortalLanguage } from "../../src/i18n/locales.ts";
import { allSaid } from "../../src/i18n/testing/all-said.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { source } from "../support/bulk-truth.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";
import { messagesIn, speak } from "../support/speech.ts";

/** Right to left. */
const mirrored = new Set(["ar"]);

test.use({ viewport: { width: 400, height: 900 }, timezoneId: "UTC" });

test("in every language of portals the first screen is all in that language, and has room on a narrow screen", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const { frame } = app;
  const english = allSaid(await messagesIn("en")).map(({ text }) => text);
  for (const [code, locale] of Object.entries(locales)) {
    await test.step(`${code}: ${locale}`, async () => {
      const words = await messagesIn(locale);
      const { pick, target, review } = words;
      speak(portal, code as PortalLanguage);
      await portalScreen.openApp();
      await expect(app.heading(pick.heading)).toBeVisible();
      await expect(frame.locator("html")).toHaveAttribute("lang", locale);
      await expect(frame.locator("html")).toHaveAttribute("dir", mirrored.has(locale) ? "rtl" : "ltr");
      await expect(app.heading(target.heading)).toBeVisible();

      await frame.getByRole("button", { name: pick.chooseSite }).click();
      await frame.getByRole("option", { name: source }).click();
      const pages = frame.getByRole("treegrid", { name: pick.pages });
      await pages
        .getByRole("row", { name: /^Benches/ })
        .getByRole("checkbox")
        .check();
      await expect(app.button(review.reviewCopies(14))).toBeEnabled();
      const written = await textsOf(frame);
      const own = new Set(allSaid(words).map(({ text }) => text));
      const foreign = english.filter((text) => !own.has(text) && written.has(text));
      expect(foreign, `English in ${locale}`).toEqual([]);
      await expectNothingSideways(page, frame);
      await expectNothingCut(frame);
    });
  }
});

/** All texts of the app: written, read by screen readers, and shown in empty fields. */
async function textsOf(frame: FrameLocator): Promise<ReadonlySet<string>> {
  const texts = await frame.locator("body").evaluate((body) => {
    const found: string[] = [];
    for (const element of body.querySelectorAll("*")) {
      for (const node of element.childNodes) if (node instanceof Text) found.push(node.data.trim());
      for (const name of ["aria-label", "title", "placeholder", "aria-roledescription"])
        found.push(element.getAttribute(name)?.trim() ?? "");
    }
    return found;
  });
  return new Set(texts);
}
