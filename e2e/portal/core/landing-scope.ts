import type { PlanSettings } from "../state/entities.ts";
import type { Hit } from "./hit.ts";

/**
 * Applies the common `scope` parameter (contract C2): absent or empty leaves what an earlier command of the same
 * request set, a special scope switches to it, any other text goes back to the default scope. `GROUP` is refused where the
 * plan lacks group knowledge bases: the scope then stays unset.
 */
export function applyScope(hit: Hit, scope: unknown, plan: PlanSettings): void {
  if (typeof scope !== "string" || scope === "") return;
  const special = { KNOWLEDGE: "KNOWLEDGE", GROUP: "GROUP", VIBE: "VIBE", MAINPAGE: "VIBE" } as const;
  const refused = scope === "GROUP" && !plan.groupKnowledge;
  hit.landingScope =
    !refused && Object.hasOwn(special, scope) ? special[scope as keyof typeof special] : null;
}
