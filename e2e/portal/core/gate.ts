import type { MethodContext } from "./method.ts";
import { PortalError } from "./portal-error.ts";

const menuRights = { KNOWLEDGE: "knowledge_menu24", GROUP: "group_menu24" } as const;

/** The gate of every landing method (contract C3); each refusal has the same code. */
export function passGate({ state, hit, user }: MethodContext): void {
  const refuse = () => {
    throw new PortalError("ACCESS_DENIED", "Insufficient permission.");
  };
  if (user.extranet && !user.admin && hit.landingScope !== "GROUP") refuse();
  if (state.rights.adminsOnly && !user.admin) refuse();
  if (user.admin || !state.rights.feature || user.mayEditForms || hit.landingScope === "VIBE") return;
  const right = hit.landingScope === null ? "menu24" : menuRights[hit.landingScope];
  // A right that was never configured counts as granted.
  if (user.additionalRights[right] === false) refuse();
}
