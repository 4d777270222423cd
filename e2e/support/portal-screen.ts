import type { Locator, Page } from "@playwright/test";

/** What the portal shows around the app and beside it. */
export class PortalScreen {
  private readonly page: Page;
  private readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  /** Opens the app from the left menu. */
  async openApp(): Promise<void> {
    await this.page.goto(this.url);
  }

  /** The portal's own list of a site's pages. */
  async openSite(siteId: number): Promise<void> {
    await this.page.goto(`${this.url}/sites/site/${siteId}/`);
  }

  row(title: string): Locator {
    return this.page.getByRole("row", { name: title });
  }
}
