import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

/** The app as a person sees it, inside the portal's iframe. Names are those of the English messages. */
export class AppScreen {
  readonly frame: FrameLocator;
  readonly copyButton: Locator;
  readonly pages: Locator;
  readonly folders: Locator;
  readonly review: Locator;
  /** How much is chosen. */
  readonly chosen: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.frameLocator("iframe[data-app-frame]");
    this.copyButton = this.frame.getByRole("button", { name: "Copy page", exact: true });
    this.pages = this.frame.getByRole("treegrid", { name: "Pages" });
    this.folders = this.frame.getByRole("treegrid", { name: "Target folder" });
    this.review = this.frame.getByRole("region", { name: "What will happen" });
    this.chosen = this.frame.getByRole("paragraph").filter({ hasText: /^\d[\d,]* pages?\b.* chosen$/ });
  }

  async chooseKind(name: string): Promise<void> {
    await this.frame.getByRole("radio", { name, exact: true }).check();
  }

  async chooseSite(title: string): Promise<void> {
    await this.pickFromList("Site", title);
  }

  /** Finds the page by searching, so that it does not matter in which folder it lies; no other page stays chosen. */
  async choosePage(title: string): Promise<void> {
    await this.searchPages(title);
    const clear = this.button("Clear selection");
    if (await clear.isEnabled()) await clear.click();
    await this.pages.getByRole("row", { name: title }).first().click();
    await expect(this.chosen).toHaveText("1 page chosen");
  }

  async searchPages(text: string): Promise<void> {
    await this.frame.getByRole("searchbox", { name: "Find a page by title, address or ID" }).fill(text);
  }

  async showTrash(): Promise<void> {
    await this.frame.getByRole("switch", { name: "Show the trash" }).click();
  }

  async chooseTarget({ site, folder }: { readonly site?: string; readonly folder?: string }): Promise<void> {
    await this.frame.getByRole("radio", { name: /^Somewhere else/ }).check();
    if (site !== undefined) await this.pickFromList("Target site", site);
    if (folder !== undefined) await this.chooseFolder(folder);
  }

  async chooseFolder(title: string): Promise<void> {
    await this.folders.getByRole("row", { name: title }).first().click();
  }

  /** Shows what is in a folder of the target, without choosing it. */
  async openFolder(title: string): Promise<void> {
    await this.folders.getByRole("row", { name: title }).getByRole("button", { name: "Expand" }).click();
  }

  async chooseTrashedWay(
    name: "Restore it, copy it, put it back" | "Copy it as it lies there",
  ): Promise<void> {
    await this.frame.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  async chooseVisibility(name: "Draft" | "Like the original" | "Published"): Promise<void> {
    await this.frame.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  /** `name` is that of the button in the language of the portal. */
  async copy(name = "Copy page"): Promise<void> {
    await this.press(name);
  }

  /** Presses a button by mouse, once it stays where it is. */
  async press(name: string): Promise<void> {
    const button = this.button(name);
    await this.waitUntilStill(button);
    await button.click();
  }

  /** A double click where a click was meant. */
  async copyByDoubleClick(): Promise<void> {
    await this.waitUntilStill(this.copyButton);
    await this.copyButton.dblclick();
  }

  /** What to know before pressing Copy. */
  get warnings(): Locator {
    return this.review.getByRole("group", { name: /^\d+ things? to know$/ });
  }

  /** Why the copy cannot be made. */
  get obstacle(): Locator {
    return this.review.getByRole("group", { name: "This copy cannot be made" });
  }

  /** In what the copy is not as it was planned or wished. */
  get differences(): Locator {
    return this.frame.getByRole("group", { name: /^\d+ things? to know about the copy$/ });
  }

  /** What came as the review had said that it would. */
  get announced(): Locator {
    return this.frame.getByRole("group", { name: "As announced before the copy" });
  }

  /** What the portal has switched on for drafts, and the run has switched off again. */
  get offAgain(): Locator {
    return this.frame.getByRole("paragraph").filter({ hasText: "it is off again" });
  }

  /** What the portal has switched on for drafts, and what switching it off would change. */
  get stillOn(): Locator {
    return this.frame.getByRole("group", { name: /^The portal has switched on \d+ .* still on$/ });
  }

  /** A notice that is read out at once, by its title. */
  alert(title: string): Locator {
    return this.frame.getByRole("alert", { name: title, exact: true });
  }

  /** A button of the app by its whole name. */
  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** What is going on at this moment. */
  progress(name: RegExp): Locator {
    return this.frame.getByRole("progressbar", { name });
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole("heading", { name, exact: true });
  }

  /** The value beside a label of a list of facts. */
  fact(label: string): Locator {
    return this.frame
      .locator("dl > div", { has: this.frame.locator(`dt:text-is("${label}")`) })
      .locator("dd");
  }

  /**
   * The frame follows the height of its content a moment later, and the button moves away under the mouse until then.
   */
  private async waitUntilStill(button: Locator): Promise<void> {
    let before: string | null = null;
    const isStill = async () => {
      await button.scrollIntoViewIfNeeded();
      const now = JSON.stringify(await button.boundingBox());
      const moved = now !== before;
      before = now;
      return !moved && (await this.isFrameFitted());
    };
    await expect.poll(isStill, { intervals: [100] }).toBe(true);
  }

  /** The frame of a panel keeps its height (contract B4). */
  private async isFrameFitted(): Promise<boolean> {
    if ((await this.page.locator("dialog iframe[data-app-frame]").count()) > 0) return true;
    return this.frame.locator("html").evaluate((root) => root.scrollHeight <= root.clientHeight);
  }

  private async pickFromList(label: string, option: string): Promise<void> {
    await this.frame.getByRole("button", { name: label }).click();
    await this.frame.getByRole("combobox", { name: "Search by name or address" }).fill(option);
    await this.frame.getByRole("option", { name: option }).first().click();
  }
}
