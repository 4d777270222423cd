import { menuPlacements, type Desk } from "../doors/desk.ts";
import { plans } from "../samples/plans.ts";
import { scenarios } from "../samples/scenarios.ts";
import {
  checkField,
  controlButton,
  controlForm,
  numberField,
  selectField,
  textField,
  wordOptions,
} from "./control-fields.ts";
import { html, type Html } from "./html.ts";

export function renderScenario(desk: Desk): Html {
  const placement = controlForm(
    { title: "Placement in the left menu", action: "placement", button: "Set", reload: true },
    selectField({
      name: "placement",
      label: "Placement",
      options: wordOptions(menuPlacements),
      value: desk.placement,
    }),
  );
  const scenario = controlForm(
    { title: "Scenario", action: "reset", button: "Start anew", reload: true },
    html`${selectField({ name: "scenario", label: "Scenario", options: wordOptions(Object.keys(scenarios)), value: desk.scenario ?? "" })}
      <p class="hint">Everything that was done is lost; faults and holds end.</p>`,
  );
  return html`${scenario}${placement}`;
}

const switchNames: Readonly<Record<string, string>> = {
  docsMode: "Docs instead of source where they differ",
  latency: "Latency of every request (ms)",
  latencyPerBlock: "Copying takes longer, per block (ms)",
  copyDuration: "Copying takes longer, per page (ms)",
  rateLimit: "Limit of requests a second",
  operatingLimit: "Limit of running time",
  cutAfter: "Requests are cut after (ms, empty: never)",
  noCorsOn5xx: "Server errors without CORS headers",
  pageCap: "Rows a list gives at most (empty: all)",
  tokenTtl: "Life of an access token (ms)",
  closed: "Portal is closed",
  overloaded: "REST is blocked: overload",
  refreshFails: "Token cannot be renewed by the frame",
  hostSilent: "Page does not answer the frame",
  firstRun: "First run of the app",
};

export function renderSwitches({ state }: Desk): Html {
  const fields = Object.entries(state.switches).map(([name, value]: [string, unknown]) =>
    settingField(name, value, switchNames[name] ?? name, ["cutAfter", "pageCap"].includes(name)),
  );
  return controlForm({ title: "Switches", action: "switches", button: "Set" }, html`${fields}`);
}

const planNames: Readonly<Record<string, string>> = {
  rest: "REST is part of the tariff",
  publishedPages: "Published pages at most",
  publishedSites: "Published sites at most",
  sites: "Sites at most",
  rateBurst: "Requests at once",
  rateDrainPerSecond: "Requests a second",
  operatingLimit: "Running time per method (s in 10 min)",
  customHtml: "Custom HTML",
  paidTemplates: "Paid templates",
  paidBlocks: "Paid blocks",
  licenceExpired: "Licence has expired",
  urlCheckerFails: "Malicious content is found",
  groupKnowledge: "Knowledge bases of groups",
  blockDesigner: "Block designer",
};
const planNullable = new Set(["publishedPages", "publishedSites", "sites"]);

export function renderPlan({ state }: Desk): Html {
  const { name, confirmed, ...rest } = state.plan;
  const fields = Object.entries(rest).map(([field, value]: [string, unknown]) =>
    settingField(field, value, planNames[field] ?? field, planNullable.has(field)),
  );
  const whole = controlForm(
    { title: "Tariff", action: "plan", button: "Take", reload: true },
    selectField({ name: "name", label: "Tariff", options: wordOptions(Object.keys(plans)), value: name }),
  );
  const single = controlForm(
    { title: "Tariff in detail", action: "plan", button: "Set" },
    html`${fields}${selectField({ name: "confirmed", label: "Confirmed", options: wordOptions(["all", "no-phone", "no-email"]), value: confirmed })}`,
  );
  return html`${whole}${single}`;
}

function settingField(name: string, value: unknown, label: string, nullable: boolean): Html {
  if (typeof value === "boolean") return checkField({ name, label, checked: value });
  return numberField({ name, label, value: typeof value === "number" ? value : null, nullable, step: "any" });
}

export function renderApp({ portal, app, installUrl }: Desk): Html {
  const settings = controlForm(
    { title: "App", action: "app", button: "Set" },
    html`${textField({ name: "url", label: "Address", value: portal.appUrl ?? "", nullable: true })}
      ${textField({ name: "installUrl", label: "Address of the installer (empty: none)", value: installUrl ?? "", nullable: true })}
      ${checkField({ name: "installed", label: "Installed", checked: app.installed })}
      <p>${controlButton("End all access tokens", "expire-tokens")}</p>`,
  );
  const anew = controlForm(
    { title: "Installation", action: "not-installed", button: "Not installed yet", reload: true },
    html`<p class="hint">
      As if the app had just been added: administrators get its page install.html, it has bound and stored
      nothing.
    </p>`,
  );
  return html`${settings}${anew}`;
}

const changes = [
  ["trash-page", "Put a page into the trash"],
  ["restore-page", "Restore a page"],
  ["remove-page", "Remove a page for good"],
  ["rename-page", "Rename a page"],
  ["trash-folder", "Put a folder into the trash"],
  ["restore-folder", "Restore a folder"],
  ["rename-folder", "Rename a folder"],
  ["rename-site", "Rename a site"],
] as const;

export function renderChange(): Html {
  return controlForm(
    { title: "Somebody else changes something", action: "change", button: "Change" },
    html`${selectField({ name: "name", label: "What", options: changes.map(([value, label]) => ({ value, label })) })}
    ${numberField({ name: "id", label: "ID" })}
    ${textField({ name: "title", label: "New title, for a rename" })}`,
  );
}
