import { expect, test } from "../support/fixtures.ts";
import { pageTitled } from "../support/portal-truth.ts";

test("a German editor copies a page in German, and the portal's own suffix is foreseen", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.signIn("German Editor");
  await portalScreen.openApp();
  const { frame } = app;
  await expect(frame.getByRole("heading", { name: "Welche Seiten?" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("lang", "de");
  await frame.getByRole("button", { name: /Website$/ }).click();
  await frame.getByRole("option", { name: "Norden Gardens" }).click();
  await frame
    .getByRole("searchbox", { name: "Seite nach Titel, Adresse oder ID suchen" })
    .fill("Gemütlich draußen");
  await frame.getByRole("row", { name: /^Gemütlich draußen.*, Veröffentlicht/ }).click();
  await expect(app.fact("Titel")).toHaveText("Gemütlich draußen: Möbel für Übergangstage (Kopie)");
  await expect(app.fact("Adresse")).toHaveText("umlaut_ und vier Buchstaben, die das Portal wählt");
  await app.copy("Seite kopieren");

  const title = "Gemütlich draußen: Möbel für Übergangstage";
  await expect(app.heading(`„${title}“ wurde kopiert`)).toBeVisible();
  await expect(app.fact("Titel")).toHaveText(`${title} (Kopie)`);
  await expect(app.fact("Sichtbarkeit")).toHaveText("Entwurf");
  await expect(app.fact("Blöcke")).toHaveText("1 von 1");
  await expect(page).toHaveTitle("Page Copier");
  expect(pageTitled(portal, "Norden Gardens", `${title} (Kopie)`)).toMatchObject({
    active: false,
    createdById: 5,
  });
});

test("an obstacle, too, is told in German", async ({ portalScreen, app }) => {
  await portalScreen.signIn("German Editor");
  await portalScreen.openApp();
  const { frame } = app;
  await frame.getByRole("button", { name: /Website$/ }).click();
  await frame.getByRole("option", { name: "Norden Gardens" }).click();
  await frame
    .getByRole("searchbox", { name: "Seite nach Titel, Adresse oder ID suchen" })
    .fill("Imported page");
  await frame.getByRole("row", { name: /^Imported page/ }).click();
  await expect(frame.getByRole("group", { name: "Diese Kopie ist nicht möglich" })).toContainText("item_1_2");
  await expect(frame.getByRole("button", { name: "Seite kopieren" })).toBeDisabled();
});
