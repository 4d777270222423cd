import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { mapOf, toText } from "../php/bind.ts";
import { landing, map, optionalText, text } from "./landing-method.ts";

const known = new Set(["PLACEMENT", "PLACEMENT_HANDLER", "TITLE"]);

/** Embedding areas of the landing module (contract B6); any user who passes the gate may bind. */
export const repoMethods: readonly MethodDefinition[] = [
  landing("repo.bind", [map("fields")], bind),
  landing("repo.unbind", [text("code"), optionalText("handler")], unbind),
];

function bind({ state, app }: MethodContext, params: Params): true {
  const fields = mapOf(params["fields"]);
  for (const name of Object.keys(fields)) {
    if (!known.has(name))
      throw new PortalError("SYSTEM_ERROR", `Unknown field definition \`${name}\` for Placement Entity.`);
  }
  const placement = toText(fields["PLACEMENT"]);
  const handler = toText(fields["PLACEMENT_HANDLER"]);
  const title = toText(fields["TITLE"]);
  if (placement === "" || handler === "" || title === "") {
    throw new PortalError("BX_EMPTY_REQUIRED", "A required field is not filled in.");
  }
  const appId = app?.id ?? 0;
  const exists = [...state.placements.values()].some(
    (row) => row.appId === appId && row.placement === placement && row.handler === handler,
  );
  if (exists) throw new PortalError("PLACEMENT_EXIST", "This embedding area already exists");
  const id = state.nextId("placement");
  state.placements.set(id, { id, appId, placement, handler, title, description: "", options: {}, userId: 0 });
  return true;
}

function unbind({ state, app }: MethodContext, params: Params): true | null {
  if (app === null) return null;
  const found = [...state.placements.values()].filter(
    (row) =>
      row.appId === app.id &&
      row.placement === params["code"] &&
      (params["handler"] === undefined || row.handler === params["handler"]),
  );
  if (found.length === 0) throw new PortalError("PLACEMENT_NO_EXIST", "This embedding area does not exist");
  for (const row of found) state.placements.delete(row.id);
  return true;
}
