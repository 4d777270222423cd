import type { FaultEffect } from "../portal/faults/fault-rules.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesOn, pagesTitled } from "../support/portal-truth.ts";

const passing: readonly { readonly what: string; readonly effect: FaultEffect }[] = [
  { what: "a 502 page of a proxy", effect: { do: "status", status: 502, ran: false } },
  { what: "a 503 page of a proxy", effect: { do: "status", status: 503, ran: false } },
  { what: "a broken connection", effect: { do: "drop", ran: false } },
  { what: "an answer that is no JSON", effect: { do: "body", body: "malformed", ran: true } },
  { what: "an answer that is cut off", effect: { do: "body", body: "truncated", ran: true } },
  { what: "a request too many", effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED" } },
];

for (const { what, effect } of passing) {
  test(`${what} in place of a list is got over without a word, from the start to the copy`, async ({
    portal,
    portalScreen,
    app,
  }) => {
    portal.addFault({ method: "landing.site.getList", effect });
    portal.addFault({ method: "landing.site.getFolders", effect });
    await portalScreen.openApp();
    await app.chooseSite("Norden Gardens");
    await app.choosePage("Our story");
    await app.chooseTarget({ site: "Outdoor Living" });
    portal.addFault({ method: "landing.site.getRights", effect });
    await app.copy();

    await expect(app.heading("“Our story” is copied")).toBeVisible();
    await expect(app.frame.getByRole("alert")).toHaveCount(0);
    expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
  });
}

test("a list that cannot be read again and again is told with its reason, and read on request", async ({
  portal,
  portalScreen,
  app,
}) => {
  const mend = portal.addFault({
    method: "landing.site.getFolders",
    effect: { do: "status", status: 502, ran: false },
    times: null,
  });
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  const notice = app.alert("The pages of this site could not be read");
  await expectFailure(notice, { text: "gateway", code: "GATEWAY_ERROR", status: 502 });

  mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
  await expect(app.frame.getByRole("alert")).toHaveCount(0);
});

test("the folders of a target that cannot be read stop nothing else, and are read on request", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await expect(app.copyButton).toBeEnabled();
  const mend = portal.addFault({
    method: "landing.site.getFolders",
    effect: { do: "error", code: "ERROR_CORE" },
    times: null,
  });
  await app.chooseTarget({ site: "Outdoor Living" });
  const notice = app.alert("The folders of the target site could not be read");
  await expectFailure(notice, { text: "serverError", code: "ERROR_CORE" });
  await expect(app.pages.getByRole("row", { name: "Our story" })).toBeVisible();
  await expect(app.copyButton).toBeDisabled();

  mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.folders.getByRole("row", { name: "Stories" })).toBeVisible();
  await expect(app.copyButton).toBeEnabled();
});

test("a failure in the middle of a long list keeps the pages that came, and the rest comes on request", async ({
  portal,
  portalScreen,
  app,
}) => {
  const live = pagesOn(portal, "Norden Gardens").filter(({ deleted }) => !deleted);
  portal.change(({ switches }) => {
    switches.pageCap = 10;
  });
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();
  // Ten pages come with the folders, ten more with the second request, none with the third.
  const method = "landing.landing.getList";
  const effect: FaultEffect = { do: "error", code: "INTERNAL_SERVER_ERROR" };
  const faults = [3, 4, 5].map((nth) => portal.addFault({ method, effect, nth }));
  await app.chooseSite("Norden Gardens");
  const notice = app.alert("Not all pages could be read");
  await expectFailure(notice, { text: "serverError", code: "INTERNAL_SERVER_ERROR", status: 500 });
  await expect(app.frame.getByText("20 pages", { exact: true })).toBeVisible();
  await expect(app.pages.getByRole("row", { name: "Contact" })).toBeAttached();

  for (const mend of faults) mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.frame.getByText(`${live.length} pages`, { exact: true })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("a kind of site that cannot be listed is named, and the others can be chosen from", async ({
  portal,
  portalScreen,
  app,
}) => {
  // The sites of every kind are asked for in one request; the second command is about knowledge bases.
  portal.addFault({
    method: "landing.site.getList",
    effect: { do: "error", code: "ACCESS_DENIED" },
    nth: 2,
    times: null,
  });
  await portalScreen.openApp();

  await expect(app.frame.getByText("Knowledge bases could not be listed.")).toBeVisible();
  await app.chooseSite("Norden Gardens");
  await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
});
