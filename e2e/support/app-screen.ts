import type { FrameLocator, Locator, Page } from "@playwright/test";

/** The app as a person sees it, inside the portal's iframe. Names are those of the English messages. */
export class AppScreen {
  readonly frame: FrameLocator;
  readonly copyButton: Locator;
  readonly pages: Locator;
  readonly folders: Locator;
  readonly review: Locator;

  constructor(page: Page) {
    this.frame = page.frameLocator("iframe[data-app-frame]");
    this.copyButton = this.frame.getByRole("button", { name: "Copy page", exact: true });
    this.pages = this.frame.getByRole("treegrid", { name: "Pages" });
    this.folders = this.frame.getByRole("treegrid", { name: "Target folder" });
    this.review = this.frame.getByRole("region", { name: "What will happen" });
  }

  async chooseKind(name: string): Promise<void> {
    await this.frame.getByRole("radio", { name, exact: true }).check();
  }

  async chooseSite(title: string): Promise<void> {
    await this.pickFromList("Site", title);
  }

  /** Finds the page by searching, so that it does not matter in which folder it lies. */
  async choosePage(title: string): Promise<void> {
    await this.frame.getByRole("searchbox", { name: "Find a page by title, address or ID" }).fill(title);
    await this.pages.getByRole("row", { name: title }).first().click();
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

  async chooseVisibility(name: "Draft" | "Like the original" | "Published"): Promise<void> {
    await this.frame.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  async copy(): Promise<void> {
    await this.copyButton.click();
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole("heading", { name });
  }

  /** The value beside a label of a list of facts. */
  fact(label: string): Locator {
    return this.frame.locator("dl > div", { has: this.frame.locator(`dt:text-is("${label}")`) }).locator("dd");
  }

  private async pickFromList(label: string, option: string): Promise<void> {
    await this.frame.getByRole("button", { name: label }).click();
    await this.frame.getByRole("combobox", { name: "Search by name or address" }).fill(option);
    await this.frame.getByRole("option", { name: option }).first().click();
  }
}
