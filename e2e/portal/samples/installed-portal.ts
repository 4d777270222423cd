import type { PortalEnvironment } from "../portal.ts";
import type { PlanSettings, RightsSettings, UserRow } from "../state/entities.ts";
import { PortalState } from "../state/portal-state.ts";
import { plans } from "./plans.ts";
import { defaultSwitches } from "./switches.ts";

/** Where `npm start` serves the app when the usual port is free. */
const appAddress = "http://localhost:5173/";

/** Secret of the incoming webhook of every scenario: `/rest/{user}/{secret}/`. */
const webhookSecret = "k3v9x1m7q2w8z5t4";

type FirstIds = NonNullable<ConstructorParameters<typeof PortalState>[0]["firstIds"]>;

export interface PortalSetup {
  /** The portal opens as the first of them; the webhook belongs to the first administrator. */
  readonly users: readonly UserRow[];
  readonly rights?: RightsSettings;
  readonly plan?: PlanSettings;
  /** Last id before the first of a table, where the usual ones would run into each other. */
  readonly firstIds?: FirstIds;
}

const everybodyMayEverything: RightsSettings = {
  feature: true,
  mode: "extended",
  defaults: null,
  adminsOnly: false,
};

/** A portal with users, the installed app with its placement, and a webhook, but without sites. */
export function installPortal({ now, random }: PortalEnvironment, setup: PortalSetup): PortalState {
  const state = new PortalState({
    rights: structuredClone(setup.rights ?? everybodyMayEverything),
    plan: { ...(setup.plan ?? plans.standard) },
    switches: { ...defaultSwitches },
    memberId: "9f2c41d08b7e4a63a5d1c07e38b6f952",
    now,
    random,
    ...(setup.firstIds === undefined ? {} : { firstIds: setup.firstIds }),
  });
  for (const user of setup.users) state.users.set(user.id, structuredClone(user));
  installApp(state);
  const owner = setup.users.find(({ admin }) => admin);
  if (owner !== undefined) {
    const scopes = ["landing", "placement", "user"];
    state.webhooks.push({ userId: owner.id, secret: webhookSecret, scopes });
  }
  return state;
}

function installApp(state: PortalState): void {
  const appId = 1;
  state.apps.set(appId, {
    id: appId,
    clientId: "local.66f0c2a4b1d7e3.80412795",
    code: "local.66f0c2a4b1d7e3.80412795",
    scopes: ["landing"],
    installed: true,
    version: 1,
    status: "L",
    applicationToken: "5b0c9e7d2f6a4138b94d1ce07a53f28e",
    removed: false,
  });
  const id = state.nextId("placement");
  state.placements.set(id, {
    id,
    appId,
    placement: "LANDING_SETTINGS",
    handler: appAddress,
    title: "Copy this page…",
    description: "",
    options: {},
    userId: 0,
  });
}

/** A user; an employee with access to the app who speaks English unless said otherwise. */
export function user(id: number, name: string, lastName: string, fields: Partial<UserRow> = {}): UserRow {
  return {
    id,
    name,
    lastName,
    language: "en",
    admin: false,
    extranet: false,
    additionalRights: {},
    mayEditForms: false,
    appAccess: true,
    ...fields,
  };
}
