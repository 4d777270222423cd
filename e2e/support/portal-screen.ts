import type { Locator, Page } from "@playwright/test";

/** What the portal shows around the app and beside it. */
export class PortalScreen {
  private readonly page: Page;
  private readonly url: string;
  private readonly theme: string | null;

  /** `theme`: what the address of the app's page names, as links with `?theme=` do. */
  constructor(page: Page, url: string, theme: string | null = null) {
    this.page = page;
    this.url = url;
    this.theme = theme;
  }

  /** Opens the app from the left menu. */
  async openApp(): Promise<void> {
    await this.page.goto(this.theme === null ? this.url : `${this.url}/app/?theme=${this.theme}`);
  }

  /** The portal's own list of a site's pages. */
  async openSite(siteId: number): Promise<void> {
    await this.page.goto(`${this.url}/sites/site/${siteId}/`);
  }

  /** Signs in as another person, by the choice in the portal's header; opens the portal anew as that person. */
  async signIn(name: string): Promise<void> {
    await this.page.goto(`${this.url}/sites/`);
    const reloaded = this.page.waitForEvent("load");
    await this.page.getByRole("combobox", { name: "User" }).selectOption({ label: name });
    await reloaded;
  }

  /** The editor of a page: from Sites to its site, and from there to the page. */
  async openPage(site: string, title: string): Promise<void> {
    await this.page.goto(`${this.url}/sites/`);
    await this.page.getByRole("link", { name: site, exact: true }).click();
    await this.page.getByRole("link", { name: title, exact: true }).click();
  }

  /** The entry that the app added to the settings of the page that is open; leads to the app in the panel on the right. */
  async openAppFromPageSettings(): Promise<void> {
    await this.page.getByText("Page settings", { exact: true }).click();
    await this.page.getByRole("button", { name: "Copy this page…" }).click();
  }

  async closeApp(): Promise<void> {
    const panel = this.page.getByRole("dialog", { name: "Application" });
    await panel.getByRole("button", { name: "Close" }).click();
  }

  row(title: string): Locator {
    return this.page.getByRole("row", { name: title });
  }
}
