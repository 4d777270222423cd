import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { source, watchNewPages } from "../support/bulk-truth.ts";

test.use({ viewport: { width: 400, height: 900 }, colorScheme: "dark" });

test("on a narrow dark screen the whole bulk job is done in German, and nothing has to be scrolled sideways", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const newPages = watchNewPages(portal);
  portal.change(({ pages }) => {
    for (const row of pages.values())
      if (row.title === "Benches 02")
        row.title = "Bank mit einem sehr langen Namen, der in keine Zeile dieser Liste passt";
  });
  await portalScreen.signIn("German Editor");
  await portalScreen.openApp();
  await expect(app.heading("Welche Seiten?")).toBeVisible();
  await frame.getByRole("button", { name: /Website$/ }).click();
  await frame.getByRole("option", { name: source }).click();
  await frame
    .getByRole("row", { name: /^Benches(,|$)/ })
    .getByRole("checkbox")
    .check();
  await expect(bulk.chosen("14 Seiten und 1 Ordner ausgewählt")).toBeVisible();
  await frame.getByRole("button", { name: "Filtern und sortieren" }).click();
  await expectNothingSideways(page, frame);
  await frame.getByRole("radio", { name: /^An einen anderen Ort/ }).check();
  await frame.getByRole("button", { name: /^Mehrere Websites hinzufügen/ }).click();
  await frame.getByRole("searchbox", { name: "Nach Name oder Adresse suchen" }).fill("norden");
  await app.press("Alle 3 gefundenen wählen");
  await app.press("3 Websites hinzufügen");
  await expectNothingSideways(page, frame);

  await app.copy("56 Kopien prüfen");
  await expect(app.heading("Vor dem Kopieren prüfen")).toBeVisible();
  await expectNothingSideways(page, frame);
  const copies = portal.hold(copyMethod);
  await app.copy("56 Seiten kopieren");
  await copies.waitFor(3);
  await expect(app.heading("56 Kopien entstehen")).toBeVisible();
  await expectNothingSideways(page, frame);
  copies.release();

  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/kopiert/);
  await expectNothingSideways(page, frame);
  for (const site of ["Norden Denmark", "Norden Norway", "Norden Sweden", source])
    expect(newPages(site)).toHaveLength(14);
});
