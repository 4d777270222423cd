import type { FaultEffect, FaultRule } from "../../../../e2e/portal/faults/fault-rules.ts";
import type { Chance } from "./chance.ts";
import { injected } from "./limit-answers.ts";

const copyMethod = "landing.landing.copy";

const reads = [
  "landing.landing.getList",
  "landing.site.getFolders",
  "landing.site.getRights",
  "landing.site.getList",
  "landing.block.getlist",
];
const writes = [
  "landing.landing.unpublic",
  "landing.landing.publication",
  "landing.landing.markDelete",
  "landing.landing.markUnDelete",
  "landing.site.addFolder",
  "landing.site.updateFolder",
];
/** Refusals about a whole request; it did not run (docs/decisions/007). */
const wholeCodes = ["QUERY_LIMIT_EXCEEDED", "expired_token", "user_access_error", "OVERLOAD_LIMIT"];
const codes = [
  "OPERATION_TIME_LIMIT",
  "SYSTEM_ERROR",
  "ACCESS_DENIED",
  "LANDING_NOT_EXIST",
  "SITE_NOT_FOUND",
  "ODD_CODE",
];

/** What the faults are made for. */
export interface FaultSetting {
  /** About how many copies there will be. */
  readonly rows: number;
  /** How long the portal works on a copy that is not slowed down, ms. */
  readonly copyMs: number;
  /** Something that somebody does in the portal at that very moment. */
  readonly changeByHand: () => void;
}

/** Faults of the portal and of the way there. */
export function randomFaults(chance: Chance, setting: FaultSetting): readonly FaultRule[] {
  const { rows } = setting;
  const rules: FaultRule[] = [];
  const count = chance.pick([0, 1, 1, 2, 3, 5]);
  const taken = new Set<number>();
  for (let left = count; left > 0; left -= 1) {
    if (chance.is(0.4)) {
      rules.push(otherFault(chance, rows));
      continue;
    }
    const nth = chance.int(1, rows + 2);
    // Several requests are hit at once when the network breaks down.
    for (let hit = nth; hit < nth + chance.pick([1, 1, 1, 1, 3]); hit += 1) {
      // No request lasts longer than the portal lets it (contract A9), so no copy is slowed down twice.
      if (!taken.has(hit)) rules.push(...copyFaults(chance, hit, setting));
      taken.add(hit);
    }
  }
  return rules;
}

const movingMethods = [
  "landing.landing.markDelete",
  "landing.landing.markUnDelete",
  "landing.landing.publication",
  "landing.site.markFolderDelete",
  "landing.site.markFolderUnDelete",
];

/** Faults that meet copies while they are taken back or brought back. */
export function faultsOfMoving(
  chance: Chance,
  { rows, changeByHand }: Pick<FaultSetting, "rows" | "changeByHand">,
): readonly FaultRule[] {
  return Array.from({ length: chance.pick([0, 0, 1, 2]) }, (): FaultRule => {
    if (chance.is(0.3)) return otherFault(chance, Math.min(rows, 3));
    const method = chance.pick(movingMethods);
    const nth = chance.int(1, Math.min(rows, 6) + 2);
    if (chance.is(0.15)) return { method, nth, effect: { do: "slow", ms: chance.int(0, longestMoveMs) } };
    if (chance.is(0.15))
      return {
        method,
        nth,
        effect: { do: "change", when: chance.pick(["before", "after"]), change: changeByHand },
      };
    return { method, nth, effect: chance.is(0.6) ? brokenAnswer(chance) : refusal(chance, "command") };
  });
}

/** Moves are sent many in one request, which as a whole lasts no longer than the portal lets it (contract A9). */
const longestMoveMs = 5000;

/** The portal stops a request at 60 s; a little more is what its clock and the way there may add (contract A9). */
const longestRequestMs = 63_000;

function copyFaults(
  chance: Chance,
  nth: number,
  { copyMs, changeByHand }: FaultSetting,
): readonly FaultRule[] {
  const effects: FaultEffect[] = [];
  if (chance.is(0.3)) {
    const most = Math.max(0, longestRequestMs - copyMs);
    effects.push({ do: "slow", ms: chance.is(0.4) ? most : chance.int(0, most) });
  }
  if (chance.is(0.25))
    effects.push({ do: "change", when: chance.pick(["before", "after"]), change: changeByHand });
  const ending = chance.pick<"broken" | "whole" | "command" | null>([
    "broken",
    "broken",
    "broken",
    "broken",
    "broken",
    "whole",
    "command",
    null,
  ]);
  if (ending === "broken") effects.push(brokenAnswer(chance));
  else if (ending !== null) effects.push(refusal(chance, ending));
  return effects.map((effect) => ({ method: copyMethod, nth, effect }));
}

function brokenAnswer(chance: Chance): FaultEffect {
  const ran = chance.is(0.6);
  switch (chance.int(1, 4)) {
    case 1:
      return { do: "status", status: chance.pick([500, 502, 503, 504]), ran };
    case 2:
      return { do: "body", body: chance.pick(["malformed", "truncated", "empty"]), ran };
    case 3:
      return { do: "answer", result: chance.pick([null, true, "nonsense"]), ran };
    default:
      return { do: "drop", ran };
  }
}

function refusal(chance: Chance, about: "whole" | "command"): FaultEffect {
  return about === "whole"
    ? { do: "error", code: chance.pick(wholeCodes), description: injected }
    : { do: "error", code: chance.pick(codes), status: 400, description: injected };
}

function otherFault(chance: Chance, rows: number): FaultRule {
  const kind = chance.int(1, 3);
  const method = kind === 1 ? "batch" : chance.pick(kind === 2 ? reads : writes);
  const nth = chance.int(1, kind === 3 ? rows + 2 : rows * 3 + 6);
  const times = chance.is(0.15) ? { times: chance.int(2, 5) } : { nth };
  if (chance.is(0.6)) return { method, effect: brokenAnswer(chance), ...times };
  // A refusal of the whole request says that none of its commands ran, so it only comes at the first (docs/decisions/007).
  return { method, effect: refusal(chance, kind === 1 ? "whole" : "command"), ...times };
}
