import { copyMethod, reachCopy } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { reviewBenches } from "../support/bulk-setup.ts";
import { benchesOf, expectEachOnce, watchNewPages } from "../support/bulk-truth.ts";

const limits = [
  {
    code: "QUERY_LIMIT_EXCEEDED",
    title: "The portal asks for a break",
    text: "It is getting too many requests at the moment; other apps share the same limit.",
  },
  {
    code: "OPERATION_TIME_LIMIT",
    title: "Waiting for the portal's computing time",
    text: "What the portal allows for copying in ten minutes is used up. Nothing has failed.",
  },
] as const;

for (const { code, title, text } of limits) {
  test(`a run that meets ${code} says why it waits, counts down, and goes on by itself`, async ({
    page,
    portal,
    portalScreen,
    app,
    bulk,
  }) => {
    const newPages = watchNewPages(portal);
    await page.clock.install();
    await reviewBenches({ portalScreen, app, bulk });
    const limited = reachCopy(portal, 6).then(() =>
      portal.addFault({ method: copyMethod, effect: { do: "error", code }, times: null }),
    );
    await bulk.start(28);
    const mend = await limited;
    const notice = bulk.notice(title);
    await expect(notice).toContainText(text);
    const countdown = notice.getByText(/^It goes on by itself in \d+:\d\d\.$/);
    const before = (await countdown.textContent()) ?? "";
    await expect(countdown).not.toHaveText(before);
    await expect(app.fact("Not copied")).toHaveText("0");
    mend();
    await page.clock.fastForward(61_000);

    await expect(app.heading("28 pages are copied as planned")).toBeFocused();
    await expect(notice).toHaveCount(0);
    const originals = benchesOf(portal);
    for (const site of ["Norden Denmark", "Norden Norway"]) expectEachOnce(portal, newPages(site), originals);
  });
}
