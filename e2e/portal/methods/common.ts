import { portalIso } from "../core/envelope.ts";
import type { MethodContext, MethodDefinition, ParamSpec, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { restError } from "../core/rest-errors.ts";
import { isMap, toText } from "../php/bind.ts";
import type { AppRow } from "../state/entities.ts";

const common = (
  name: string,
  params: readonly ParamSpec[],
  run: MethodDefinition["run"],
  scope: MethodDefinition["scope"] = null,
): MethodDefinition => ({ name, scope, landing: false, params, run });

const mixed = (name: string): ParamSpec => ({ name, type: "mixed" });

/** Methods that need no scope, and `user.current` (contract D16). */
export const commonMethods: readonly MethodDefinition[] = [
  common("server.time", [], ({ state }) => portalIso(state.now())),
  common("profile", [], readProfile),
  common("user.current", [], readUser, ["user", "user_basic", "user_brief"]),
  common("app.info", [], readAppInfo),
  common("scope", [mixed("full")], ({ scopes }, params) =>
    params["full"] === undefined ? scopes : ["landing", "placement", "user", "crm"],
  ),
  common("app.option.get", [mixed("option")], (context, params) => {
    requireApp(context);
    return readOption(context.state.appOptions, params);
  }),
  common("app.option.set", [mixed("options")], setAppOptions),
  common("user.option.get", [mixed("option")], (context, params) => {
    requireApp(context);
    return readOption(context.state.userOptions.get(context.user.id) ?? {}, params);
  }),
  common("user.option.set", [mixed("options")], setUserOptions),
];

function readProfile({ user }: MethodContext): object {
  return {
    ID: String(user.id),
    ADMIN: user.admin,
    NAME: user.name,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: "",
    TIME_ZONE: "",
  };
}

function readUser({ user }: MethodContext): object {
  return { ID: String(user.id), ACTIVE: true, NAME: user.name, LAST_NAME: user.lastName };
}

/** A webhook has no application (contract A1). */
function requireApp({ state, app }: MethodContext): AppRow {
  if (app === null) throw restError("WRONG_AUTH_TYPE", state.switches);
  return app;
}

function readAppInfo(context: MethodContext): object {
  const { state, user } = context;
  const app = requireApp(context);
  return {
    ID: app.id,
    CODE: app.code,
    VERSION: app.version,
    STATUS: app.status,
    INSTALLED: app.installed,
    PAYMENT_EXPIRED: "N",
    DAYS: null,
    LANGUAGE_ID: user.language,
    LICENSE: state.plan.name,
    LICENSE_TYPE: state.plan.name,
    LICENSE_FAMILY: state.plan.name,
  };
}

function readOption(options: Readonly<Record<string, string>>, params: Params): unknown {
  const { option } = params;
  return typeof option === "string" && option !== "" ? (options[option] ?? null) : { ...options };
}

function setAppOptions(context: MethodContext, params: Params): true {
  requireApp(context);
  const { state, user } = context;
  if (!user.admin) throw new PortalError("ACCESS_DENIED", "Access denied!", 403);
  Object.assign(state.appOptions, readOptions(params));
  return true;
}

function setUserOptions(context: MethodContext, params: Params): true {
  requireApp(context);
  const { state, user } = context;
  state.userOptions.set(user.id, { ...state.userOptions.get(user.id), ...readOptions(params) });
  return true;
}

function readOptions({ options }: Params): Record<string, string> {
  if (!isMap(options) || Object.keys(options).length === 0) {
    throw new PortalError("ERROR_ARGUMENT", "Argument 'options' is null or empty", 400, {
      argument: "options",
    });
  }
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, toText(value)]));
}
