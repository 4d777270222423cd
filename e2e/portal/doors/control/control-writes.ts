import { plans } from "../../samples/plans.ts";
import { scenarios, type ScenarioName } from "../../samples/scenarios.ts";
import type { Operation } from "../../state/entities.ts";
import { menuPlacements, themes, type Desk } from "../desk.ts";
import { applyFields } from "./apply-fields.ts";
import { readChange } from "./named-changes.ts";
import { readFault } from "./read-fault.ts";
import { allowOnly, BadInput, readBoolean, readOneOf, readPositive, readText } from "./read-input.ts";

type Fields = Readonly<Record<string, unknown>>;
/** Without an answer of its own the caller gets the new state. */
type Write = (desk: Desk, fields: Fields) => object | void;

/** Addresses below `/control/` that change something, by HTTP method. */
export const controlWrites: Readonly<Record<string, Readonly<Record<string, Write>>>> = {
  reset: { POST: reset },
  user: { POST: signIn },
  language: { POST: setLanguage },
  theme: { POST: (desk, fields) => void (desk.theme = readOneOf(fields, "theme", themes)) },
  placement: {
    POST: (desk, fields) => void (desk.placement = readOneOf(fields, "placement", menuPlacements)),
  },
  app: { POST: setApp },
  "not-installed": { POST: awaitInstallation },
  switches: {
    POST: ({ portal, state }, fields) =>
      portal.change(() => applyFields(state.switches, fields, ["cutAfter", "pageCap"])),
  },
  plan: { POST: setPlan },
  rights: { POST: setRights },
  faults: {
    POST: ({ portal }, fields) => void portal.addFault(readFault(fields)),
    DELETE: ({ portal }) => portal.clearFaults(),
  },
  hold: { POST: hold },
  release: { POST: release },
  "expire-tokens": { POST: ({ portal }) => portal.expireTokens() },
  change: { POST: ({ portal }, fields) => portal.change(readChange(fields)) },
};

function reset(desk: Desk, fields: Fields): void {
  allowOnly(fields, ["scenario"]);
  if (fields["scenario"] === undefined) return desk.portal.reset();
  const names = Object.keys(scenarios) as ScenarioName[];
  const name = readOneOf(fields, "scenario", names);
  desk.scenario = name;
  desk.portal.reset(scenarios[name]);
}

function signIn(desk: Desk, fields: Fields): void {
  if (!desk.signIn(readPositive(fields, "userId"))) {
    const known = [...desk.state.users.keys()].join(", ");
    throw new BadInput(`There is no such user. There are ${known}.`);
  }
}

/** Language of a user, the one who is signed in unless said otherwise. */
function setLanguage(desk: Desk, fields: Fields): void {
  const language = readText(fields, "language");
  if (!/^[a-z]{2}$/.test(language)) throw new BadInput('"language" must have two small letters.');
  const user = "userId" in fields ? desk.state.users.get(readPositive(fields, "userId")) : desk.user;
  if (user === undefined) throw new BadInput("There is no such user.");
  desk.portal.change(() => {
    user.language = language;
  });
}

function setApp(desk: Desk, fields: Fields): void {
  allowOnly(fields, ["url", "installUrl", "installed"]);
  if ("url" in fields) desk.connectApp(readAddress(fields, "url"));
  if ("installUrl" in fields) desk.installUrl = readAddress(fields, "installUrl");
  if ("installed" in fields) {
    const installed = readBoolean(fields, "installed");
    desk.portal.change(() => {
      desk.app.installed = installed;
    });
  }
}

/** The app as it is before its installation; its install page is the one that is named, or `install.html` beside the app. */
function awaitInstallation(desk: Desk, fields: Fields): void {
  allowOnly(fields, ["installUrl"]);
  const installUrl = "installUrl" in fields ? readAddress(fields, "installUrl") : null;
  if (!desk.awaitInstallation(installUrl))
    throw new BadInput("There is no app, and no address of its installer.");
}

function readAddress(fields: Fields, name: string): string | null {
  if (fields[name] === null || fields[name] === "") return null;
  const address = readText(fields, name);
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new BadInput(`"${name}" must be an address with http or https, or null.`);
  }
  return address;
}

/** A tariff by name, single values of it, or both. */
function setPlan({ portal, state }: Desk, fields: Fields): void {
  const { name, ...values } = fields;
  const names = Object.keys(plans) as (keyof typeof plans)[];
  const whole = name === undefined ? {} : plans[readOneOf(fields, "name", names)];
  portal.change(() => {
    const plan = { ...state.plan, ...whole };
    applyFields(plan, values, ["publishedPages", "publishedSites", "sites"]);
    Object.assign(state.plan, plan);
  });
}

const operationNames: readonly Operation[] = ["denied", "read", "edit", "sett", "public", "delete"];

/** What a user may do on a site; `operations: null` leaves it to the defaults again. */
function setRights({ portal, state }: Desk, fields: Fields): void {
  const userId = readPositive(fields, "userId");
  const siteId = readPositive(fields, "siteId");
  const { operations } = fields;
  if (!state.users.has(userId) || !state.sites.has(siteId))
    throw new BadInput("No such user, or no such site.");
  const known = Array.isArray(operations) ? operationNames.filter((name) => operations.includes(name)) : [];
  if (operations !== null && (!Array.isArray(operations) || known.length !== operations.length)) {
    throw new BadInput(`"operations" must be null, or a list out of ${operationNames.join(", ")}.`);
  }
  portal.change(() => {
    state.siteRights = state.siteRights.filter((row) => row.userId !== userId || row.siteId !== siteId);
    if (operations !== null) state.siteRights.push({ userId, siteId, operations: [...known] });
  });
}

function hold(desk: Desk, fields: Fields): object {
  allowOnly(fields, ["method", "point"]);
  const point = "point" in fields ? readOneOf(fields, "point", ["before", "after"]) : "before";
  return { id: desk.hold(readText(fields, "method"), point).id };
}

function release(desk: Desk, fields: Fields): void {
  if (!desk.release(readPositive(fields, "id"))) throw new BadInput("There is no such hold.");
}
