import { newHit } from "../../core/hit.ts";
import type { MethodContext } from "../../core/method.ts";
import { PortalError } from "../../core/portal-error.ts";
import { trashFolder } from "../../landing/switch-folder.ts";
import { trashPage } from "../../landing/trash-page.ts";
import type { PortalState } from "../../state/portal-state.ts";
import { BadInput, readOneOf, readPositive, readText } from "./read-input.ts";

type Fields = Readonly<Record<string, unknown>>;
export type Change = (state: PortalState) => void;

/** What a second person does in the portal meanwhile, as an administrator and by the portal's own rules. */
const changes = {
  "trash-page": (fields) => onPage(fields, (context, id) => trashPage(context, id, true)),
  "restore-page": (fields) => onPage(fields, (context, id) => trashPage(context, id, false)),
  "remove-page": (fields) => onPage(fields, ({ state }, id) => state.removePage(id)),
  "rename-page": (fields) => rename(fields, "pages"),
  "trash-folder": (fields) => onFolder(fields, (context, id) => trashFolder(context, id, true)),
  "restore-folder": (fields) => onFolder(fields, (context, id) => trashFolder(context, id, false)),
  "rename-folder": (fields) => rename(fields, "folders"),
  "rename-site": (fields) => rename(fields, "sites"),
} as const satisfies Readonly<Record<string, (fields: Fields) => Change>>;

const changeNames = Object.keys(changes) as (keyof typeof changes)[];

/** `{ name, id, title? }` as a change of the state; a row that is not there when it happens is a `BadInput`. */
export function readChange(fields: Fields): Change {
  return changes[readOneOf(fields, "name", changeNames)](fields);
}

function onPage(fields: Fields, change: (context: MethodContext, id: number) => unknown): Change {
  const id = readPositive(fields, "id");
  return (state) => {
    const page = state.pages.get(id);
    if (page === undefined) throw new BadInput(`There is no page ${id}.`);
    asAdministrator(state, page.siteId, (context) => change(context, id));
  };
}

function onFolder(fields: Fields, change: (context: MethodContext, id: number) => unknown): Change {
  const id = readPositive(fields, "id");
  return (state) => {
    const folder = state.folders.get(id);
    if (folder === undefined) throw new BadInput(`There is no folder ${id}.`);
    asAdministrator(state, folder.siteId, (context) => change(context, id));
  };
}

function rename(fields: Fields, table: "sites" | "folders" | "pages"): Change {
  const id = readPositive(fields, "id");
  const title = readText(fields, "title");
  return (state) => {
    const row = state[table].get(id);
    if (row === undefined) throw new BadInput(`There is no ${table.slice(0, -1)} ${id}.`);
    row.title = title;
  };
}

/** The portal's refusals become sentences: its own interface shows them so, too. */
function asAdministrator(
  state: PortalState,
  siteId: number,
  change: (context: MethodContext) => unknown,
): void {
  const user = [...state.users.values()].find(({ admin }) => admin);
  if (user === undefined) throw new BadInput("The scenario has no administrator.");
  const type = state.sites.get(siteId)?.type;
  const hit = newHit();
  hit.landingScope = type === "KNOWLEDGE" || type === "GROUP" || type === "VIBE" ? type : null;
  try {
    change({ state, hit, user, app: null, scopes: [] });
  } catch (error) {
    if (error instanceof PortalError) throw new BadInput(`${error.code}: ${error.message}`);
    throw error;
  }
}
