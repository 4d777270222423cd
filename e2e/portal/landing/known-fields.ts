import { PortalError } from "../core/portal-error.ts";

/** An unknown field of a row is an exception of the ORM (contract A8, D6). */
export function checkFieldNames(
  fields: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  table: string,
): void {
  for (const name of Object.keys(fields)) {
    if (!known.has(name)) {
      throw new PortalError("SYSTEM_ERROR", `Unknown field definition \`${name}\` for ${table} Entity.`);
    }
  }
}

export function requireTitle(fields: Readonly<Record<string, unknown>>): string {
  const title = fields["TITLE"];
  if (typeof title === "string" && title.trim() !== "") return title;
  throw new PortalError("BX_EMPTY_REQUIRED", 'The required field "TITLE" is not filled in.');
}
