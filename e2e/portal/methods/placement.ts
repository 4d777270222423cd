import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { restError } from "../core/rest-errors.ts";
import { toInt, toText } from "../php/bind.ts";
import type { AppRow } from "../state/entities.ts";

const known = new Set(["LEFT_MENU", "PAGE_BACKGROUND_WORKER", "REST_APP_URI"]);
const mixed = (name: string) => ({ name, type: "mixed" }) as const;

/** Embedding areas other than those of the landing module (contract B7). */
export const placementMethods: readonly MethodDefinition[] = [
  {
    name: "placement.bind",
    scope: null,
    landing: false,
    params: [
      "PLACEMENT",
      "HANDLER",
      "TITLE",
      "DESCRIPTION",
      "GROUP_NAME",
      "LANG_ALL",
      "OPTIONS",
      "USER_ID",
      "ICON",
    ].map(mixed),
    run: bind,
  },
  {
    name: "placement.unbind",
    scope: null,
    landing: false,
    params: ["PLACEMENT", "HANDLER"].map(mixed),
    run: unbind,
  },
  { name: "placement.get", scope: null, landing: false, params: [], run: list },
];

function appOfAdmin({ state, app, user }: MethodContext): AppRow {
  if (app === null) throw restError("WRONG_AUTH_TYPE", state.switches);
  if (!user.admin) throw new PortalError("ACCESS_DENIED", "Access denied!", 403);
  return app;
}

function bind(context: MethodContext, params: Params): true {
  const app = appOfAdmin(context);
  const placement = toText(params["PLACEMENT"]);
  const handler = toText(params["HANDLER"]);
  if (!known.has(placement) || !app.scopes.includes("placement")) {
    throw new PortalError("ERROR_PLACEMENT_NOT_FOUND", "Placement not found");
  }
  checkHandler(handler);
  if (toInt(params["USER_ID"]) !== 0) {
    throw new PortalError("ERROR_PLACEMENT_USER_MODE", "User mode is not supported by the placement");
  }
  const { placements } = context.state;
  if (
    [...placements.values()].some(
      (row) => row.appId === app.id && row.placement === placement && row.handler === handler,
    )
  ) {
    throw new PortalError("ERROR_CORE", "Unable to set placement handler: Handler already binded");
  }
  const id = context.state.nextId("placement");
  placements.set(id, {
    id,
    appId: app.id,
    placement,
    handler,
    title: toText(params["TITLE"]),
    description: toText(params["DESCRIPTION"]),
    options: {},
    userId: 0,
  });
  return true;
}

function checkHandler(handler: string): void {
  const url = URL.canParse(handler) ? new URL(handler) : null;
  if (url === null || !url.hostname.includes("."))
    throw new PortalError("ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
  if (!["http:", "https:"].includes(url.protocol)) {
    throw new PortalError("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
  }
}

function unbind(context: MethodContext, params: Params): object {
  const app = appOfAdmin(context);
  const { placements } = context.state;
  const found = [...placements.values()].filter(
    (row) =>
      row.appId === app.id &&
      row.placement === params["PLACEMENT"] &&
      (params["HANDLER"] === undefined || row.handler === params["HANDLER"]),
  );
  for (const row of found) placements.delete(row.id);
  // The source counts each removed row twice, the docs once.
  return { count: found.length * (context.state.switches.docsMode ? 1 : 2) };
}

function list(context: MethodContext): readonly object[] {
  const app = appOfAdmin(context);
  return [...context.state.placements.values()]
    .filter((row) => row.appId === app.id && !row.placement.startsWith("LANDING_"))
    .map(({ id, placement, userId, handler, options, title, description }) => ({
      id,
      placement,
      userId,
      handler,
      options,
      title,
      description,
      langAll: {},
    }));
}
