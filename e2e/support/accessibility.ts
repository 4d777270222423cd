import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Level A and AA of WCAG up to 2.2, and what axe holds to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe has to say of the app as it is now: all of it in light colours, and the contrast of the dark ones. `without`: rules that
 * do not fit what is shown.
 */
export async function expectAccessible(
  page: Page,
  { part = "iframe[data-app-frame]", without = [] }: { part?: string; without?: readonly string[] } = {},
): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoFindings(
    new AxeBuilder({ page })
      .include(part)
      .withTags(rules)
      .disableRules([...without]),
  );
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFindings(new AxeBuilder({ page }).include(part).withRules("color-contrast"));
}

async function expectNoFindings(axe: AxeBuilder): Promise<void> {
  const { violations } = await lookInside(axe);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}: ${failureSummary ?? ""}`,
    ),
  );
  expect(findings).toEqual([]);
}

/** On a busy machine axe silently passes over a frame that does not let it in within a second; then it has measured no text. */
async function lookInside(axe: AxeBuilder) {
  let results = await axe.analyze();
  await expect(async () => {
    const measured = [...results.passes, ...results.violations].map(({ id }) => id);
    if (!measured.includes("color-contrast")) results = await axe.analyze();
    expect(measured).toContain("color-contrast");
  }).toPass({ timeout: 20_000 });
  return results;
}
