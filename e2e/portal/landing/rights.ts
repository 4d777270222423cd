import type { MethodContext } from "../core/method.ts";
import type { Operation } from "../state/entities.ts";

const allOperations: readonly Operation[] = ["denied", "read", "edit", "sett", "public", "delete"];
/** What the rights on a group knowledge base tell about, in this order (contract C4). */
const groupOperations = ["read", "edit", "sett", "delete"] as const;

/** Operations of the user on a site (contract C4), as first read in this hit. */
export function operationsOn(context: MethodContext, siteId: number): readonly Operation[] {
  const cached = context.hit.siteRights.get(siteId);
  if (cached !== undefined) return cached;
  const operations = readOperations(context, siteId);
  context.hit.siteRights.set(siteId, operations);
  return operations;
}

function readOperations({ state, user }: MethodContext, siteId: number): readonly Operation[] {
  const { rights, siteRights, sites } = state;
  if (user.admin || !rights.feature || siteRights.length === 0) return allOperations;
  if (user.mayEditForms && sites.get(siteId)?.special === true) return ["read", "edit", "sett", "public"];
  const row = siteRights.find((candidate) => candidate.userId === user.id && candidate.siteId === siteId);
  if (row !== undefined) return row.operations;
  if (rights.mode === "extended") return allOperations;
  return rights.defaults ?? ["denied"];
}

/** Whether the user may do it; `denied` refuses only where it stands alone. */
export function can(
  context: MethodContext,
  siteId: number,
  operation: Exclude<Operation, "denied">,
): boolean {
  const operations = operationsOn(context, siteId);
  // In the group scope the portal compares four booleans loosely: a single true one passes every check (contract C4).
  if (context.hit.landingScope === "GROUP") return groupOperations.some((name) => operations.includes(name));
  return operations.includes(operation);
}

/** Answer of `landing.site.getRights` for a visible site. */
export function rightsAnswer(context: MethodContext, siteId: number): readonly (Operation | boolean)[] {
  const operations = operationsOn(context, siteId);
  if (context.hit.landingScope !== "GROUP") return operations;
  return groupOperations.map((operation) => operations.includes(operation));
}
