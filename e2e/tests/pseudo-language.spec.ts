import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { source } from "../support/bulk-truth.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";
import { inPseudo, speakPseudoLanguage } from "../support/pseudo-language.ts";

for (const width of [400, 1280]) {
  test(`with texts by almost half longer than English nothing is cut off or sticks out on a screen of ${width} pixels`, async ({
    page,
    portal,
    portalScreen,
    app,
    bulk,
  }) => {
    const { frame } = app;
    const said = (text: string) => new RegExp(`^${inPseudo(text)}`);
    const button = (text: string) => frame.getByRole("button", { name: said(text) });
    const headed = (text: string) => expect(frame.getByRole("heading", { name: said(text) })).toBeVisible();
    const expectRoom = async () => {
      await expectNothingSideways(page, frame);
      await expectNothingCut(frame);
    };
    await page.setViewportSize({ width, height: 900 });
    await speakPseudoLanguage(page);
    await portalScreen.openApp();
    await headed("Where to");
    await expectRoom();

    await frame.getByRole("button", { name: inPseudo("Choose a site") }).click();
    await frame.getByRole("option", { name: inPseudo(source) }).click();
    await bulk.box("Benches").check();
    await button("Filter and sort").click();
    await frame.getByRole("radio", { name: said("Somewhere else") }).check();
    const names = button("Names and settings");
    await names.click();
    await expectRoom();
    await names.click();
    await button("Add several sites").click();
    await frame.getByRole("searchbox", { name: said("Search by name") }).fill("norden");
    await button("Choose all 3").click();
    await expectRoom();
    await button("Add 3").click();

    await button("Review 56").click();
    await headed("Review before");
    await expectRoom();
    const copies = portal.hold(copyMethod);
    await button("Copy 56").click();
    await copies.waitFor(3);
    await headed("Making 56");
    await expectRoom();
    copies.release();
    await headed("56 pages are copied");
    await expectRoom();
  });
}
