import type { Hold, HoldPoint } from "../faults/holds.ts";
import type { LocalPortal } from "../portal.ts";
import type { ScenarioName } from "../samples/scenarios.ts";
import type { AppRow, UserRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import type { Rendering } from "./rendering.ts";

/** Themes of a portal; `auto` is the choice of the system. */
export const themes = ["light", "dark", "edge-light", "edge-dark", "auto"] as const;
export type Theme = (typeof themes)[number];

/** Where the app is opened from the left menu: as the app's own page, or as a menu entry that it bound (contract B2, B7). */
export const menuPlacements = ["DEFAULT", "LEFT_MENU"] as const;
export type MenuPlacement = (typeof menuPlacements)[number];

export interface KeptHold {
  readonly id: number;
  readonly method: string;
  readonly point: HoldPoint;
  readonly hold: Hold;
}

/** Rendered pages whose frames may still speak. */
const keptRenderings = 200;

/** What is on the screen of a portal and not in its tables: who is signed in, the theme, the frames that are open. */
export class Desk {
  readonly portal: LocalPortal;
  theme: Theme = "light";
  placement: MenuPlacement = "DEFAULT";
  scenario: ScenarioName | null;
  /** The app was uploaded as an archive, and is opened by a plain GET (contract B1.3). */
  asArchive = false;
  /** Where an administrator is led while the app is not installed; without it the app is installed at once (contract B5). */
  installUrl: string | null = null;
  private readonly renderings = new Map<string, Rendering>();
  private readonly holds = new Map<number, KeptHold>();
  private nextHoldId = 1;
  private signedInId: number | null = null;
  private knownState: PortalState;

  constructor(portal: LocalPortal, scenario: ScenarioName | null) {
    this.portal = portal;
    this.scenario = scenario;
    this.knownState = portal.state;
  }

  /** The state, after the desk has taken note of a reset: nobody is signed in by hand, no frame is open. */
  get state(): PortalState {
    const { state } = this.portal;
    if (this.knownState !== state) {
      this.knownState = state;
      this.signedInId = null;
      this.renderings.clear();
      this.holds.clear();
      this.registerApp();
    }
    return state;
  }

  /** The app, which in every scenario registered its placements at its own address. */
  connectApp(appUrl: string | null): void {
    this.portal.appUrl = appUrl;
    this.registerApp();
  }

  /**
   * The app as it is right after somebody has registered it: an administrator is led to its install page, which is beside the app
   * unless said otherwise; nothing is bound, nothing noted (contract B5). False where there is neither an app nor an address.
   */
  awaitInstallation(installUrl: string | null): boolean {
    const { appUrl } = this.portal;
    const address = installUrl ?? (appUrl === null ? null : new URL("install.html", appUrl).href);
    if (address === null) return false;
    this.installUrl = address;
    const { app } = this;
    this.portal.change(({ placements, appOptions }) => {
      app.installed = false;
      for (const { id, appId } of placements.values()) if (appId === app.id) placements.delete(id);
      for (const name of Object.keys(appOptions)) delete appOptions[name];
    });
    return true;
  }

  private registerApp(): void {
    const { appUrl, state } = this.portal;
    if (appUrl === null) return;
    for (const placement of state.placements.values()) placement.handler = appUrl;
  }

  get user(): UserRow {
    const { users } = this.state;
    const user = users.get(this.signedInId ?? Number.NaN) ?? [...users.values()][0];
    if (user === undefined) throw new Error("The scenario has no users.");
    return user;
  }

  /** False where there is no such user. */
  signIn(userId: number): boolean {
    if (!this.state.users.has(userId)) return false;
    this.signedInId = userId;
    return true;
  }

  get app(): AppRow {
    const [app] = this.state.apps.values();
    if (app === undefined) throw new Error("The scenario has no app.");
    return app;
  }

  keep(rendering: Rendering): void {
    this.renderings.set(rendering.sid, rendering);
    const [oldest] = this.renderings.keys();
    if (this.renderings.size > keptRenderings && oldest !== undefined) this.renderings.delete(oldest);
  }

  rendering(sid: string): Rendering | null {
    return this.renderings.get(sid) ?? null;
  }

  hold(method: string, point: HoldPoint): KeptHold {
    const kept = { id: this.nextHoldId, method, point, hold: this.portal.hold(method, point) };
    this.nextHoldId += 1;
    this.holds.set(kept.id, kept);
    return kept;
  }

  /** False where there is no such hold. */
  release(id: number): boolean {
    this.holds.get(id)?.hold.release();
    return this.holds.delete(id);
  }

  get heldCalls(): readonly KeptHold[] {
    return [...this.holds.values()];
  }
}
