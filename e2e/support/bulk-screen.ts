import { expect, type Locator, type Page } from "@playwright/test";

import type { AppScreen } from "./app-screen.ts";

/** What the app shows where many pages are copied: selection, targets, review, run, report, history. */
export class BulkScreen {
  readonly rows: Locator;
  readonly targets: Locator;
  readonly plan: Locator;
  readonly running: Locator;
  readonly results: Locator;
  private readonly page: Page;
  private readonly app: AppScreen;

  constructor(page: Page, app: AppScreen) {
    const { frame } = app;
    this.page = page;
    this.app = app;
    this.rows = app.pages.getByRole("row");
    this.targets = frame.getByRole("list", { name: "Targets" });
    this.plan = frame.getByRole("treegrid", { name: "Copies by target" });
    this.running = frame.getByRole("grid", { name: "Copies", exact: true });
    this.results = frame.getByRole("grid", { name: "Copies of this run" });
  }

  /** A folder or page in the tree of the source, by its whole title. */
  row(title: string): Locator {
    const escaped = title.replaceAll(/[^\w ]/g, String.raw`\$&`);
    return this.app.pages.getByRole("row", { name: new RegExp(`^${escaped}(,|$)`) });
  }

  /** The box before a folder: none, some or all of what is in it. */
  box(title: string): Locator {
    return this.row(title).getByRole("checkbox");
  }

  async openFolder(title: string): Promise<void> {
    await this.row(title).getByRole("button", { name: "Expand" }).click();
  }

  /** What the line above the tree says of the selection. */
  chosen(text: string): Locator {
    return this.app.frame.locator("p", { hasText: new RegExp(`^${text}$`) });
  }

  /** What a screen reader hears. */
  get heard(): Locator {
    return this.app.frame.locator("output[aria-live=polite]");
  }

  async selectAll(): Promise<void> {
    await this.app.press("Select all");
  }

  /** The top levels of these sites, of which no title is a part of another. */
  async chooseSites(...titles: readonly string[]): Promise<void> {
    const [first, ...others] = titles;
    await this.app.chooseTarget(first === undefined ? {} : { site: first });
    if (others.length > 0) await this.addSites(...others);
    const region = this.app.frame.getByRole("region", { name: "Where to?" });
    await expect(region.getByText(`${titles.length} targets`, { exact: true })).toBeVisible();
  }

  async addSites(...titles: readonly string[]): Promise<void> {
    const { frame } = this.app;
    await this.app.press("Add several sites…");
    for (const title of titles) await frame.getByRole("option", { name: title }).click();
    await this.app.button(titles.length === 1 ? "Add 1 site" : `Add ${titles.length} sites`).click();
  }

  /** Leads from the choice to the review, and says how many copies are to be expected in it. */
  async review(copies: number): Promise<void> {
    await this.app.copy(`Review ${copies} copies`);
    await expect(this.app.heading("Review before copying")).toBeVisible();
    await expect(this.counts).toContainText(`${copies} copies in the plan`);
  }

  /** Presses the button that starts the run. */
  async start(copies: number): Promise<void> {
    await this.app.copy(`Copy ${copies} ${copies === 1 ? "page" : "pages"}`);
  }

  /** A place in the review, by its path. */
  planned(path: string): Locator {
    return this.plan.getByRole("row", { name: path });
  }

  /** A choice behind a label that opens a list with a search field. */
  async pick(label: string, option: string): Promise<void> {
    const { frame } = this.app;
    // What is chosen stands before the label.
    await frame.getByRole("button", { name: new RegExp(`${label}$`) }).click();
    await frame.getByRole("option", { name: option, exact: true }).click();
  }

  get counts(): Locator {
    return this.app.frame.getByRole("group", { name: "Copies of this plan" });
  }

  async press(name: string): Promise<void> {
    await this.app.press(name);
  }

  /** A notice that is not read out at once, by its title. */
  notice(title: string | RegExp): Locator {
    return this.app.frame.getByRole("group", { name: title });
  }

  /** The total of an outcome in the report; pressing it shows only those rows. */
  total(outcome: string): Locator {
    return this.app.frame.getByRole("radiogroup", { name: "Show" }).getByRole("radio", { name: outcome });
  }

  /** All totals of the report as they are written, “All” first. */
  async totals(): Promise<readonly string[]> {
    const group = this.app.frame.getByRole("radiogroup", { name: "Show" });
    return group.locator("label").allInnerTexts();
  }

  /** A row of the report by title and outcome. */
  result(title: string, outcome: string): Locator {
    return this.results.getByRole("row", { name: `${title}, ${outcome}` });
  }

  async findResult(text: string): Promise<void> {
    await this.app.frame.getByRole("searchbox", { name: "Find by title, address, target or ID" }).fill(text);
  }

  /** Loads the portal's page with the app in it anew, as somebody does who has closed the laptop. */
  async reload(): Promise<void> {
    await this.page.reload();
  }
}
