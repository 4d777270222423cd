import { expect, type Locator, type Page } from "@playwright/test";

import type { RunningPortal } from "../portal/doors/http.ts";
import type { LocalPortal } from "../portal/portal.ts";
import type { PlacementRow } from "../portal/state/entities.ts";
import type { AppScreen } from "./app-screen.ts";

export const entryTitle = "Copy with Page Copier";

/** The page that installs the app, as an administrator sees it, and what the portal knows of it. */
export class InstallScreen {
  private readonly page: Page;
  private readonly app: AppScreen;
  private readonly running: RunningPortal;

  constructor(page: Page, app: AppScreen, running: RunningPortal) {
    this.page = page;
    this.app = app;
    this.running = running;
  }

  /** Nobody has installed the app on this portal. */
  async notInstalledYet(): Promise<void> {
    await this.control("not-installed", {});
  }

  /** The app is registered anew, on a portal that remembers what it has bound and noted. */
  async installAgain(): Promise<void> {
    await this.control("app", { installUrl: installUrl(), installed: false });
  }

  /** The steps with their states, as written. */
  get steps(): Locator {
    return this.app.frame.getByRole("listitem");
  }

  async expectSteps(...texts: readonly string[]): Promise<void> {
    await expect(this.steps).toHaveText([...texts]);
  }

  /** The page of the portal has reloaded and opens the app. */
  async expectAppOpen(): Promise<void> {
    await expect(this.app.heading("Which pages?")).toBeVisible();
    expect(new URL(this.page.url()).searchParams.get("install_finished")).toBe("Y");
  }

  private async control(name: string, body: object): Promise<void> {
    const answer = await fetch(`${this.running.control}${name}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    expect(answer.ok, await answer.text()).toBe(true);
  }
}

/** Where the entry of the app that is served for journeys should lead. */
export const ownHandler = (): string => new URL("index.html", appUrl()).href;

export const installUrl = (): string => new URL("install.html", appUrl()).href;

function appUrl(): string {
  const url = process.env["APP_URL"];
  if (url === undefined) throw new Error("APP_URL is not set: the global setup did not run.");
  return url;
}

/** The entries in the settings menu of pages, asked of the portal itself. */
export const entriesOf = ({ state }: LocalPortal): readonly PlacementRow[] =>
  [...state.placements.values()].filter(({ placement }) => placement === "LANDING_SETTINGS");

/** An entry as an earlier version has added it; with `isNoted` that version has also noted it. */
export function plantEntry(
  portal: LocalPortal,
  handler: string,
  { isNoted }: { readonly isNoted: boolean },
): void {
  portal.change((state) => {
    state.placements.clear();
    const id = state.nextId("placement");
    const row = { id, appId: 1, placement: "LANDING_SETTINGS", handler, title: entryTitle };
    state.placements.set(id, { ...row, description: "", options: {}, userId: 0 });
    const note = { handler, title: entryTitle, at: Date.UTC(2026, 0, 15, 12), state: "there" };
    if (isNoted) state.appOptions["pageMenuEntry"] = JSON.stringify(note);
  });
}
