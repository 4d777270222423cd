import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { conformanceFixture, employee } from "../../../e2e/portal/conformance/fixture.ts";
import { createPortal, type LocalPortal, type Scenario } from "../../../e2e/portal/portal.ts";
import type { Operation } from "../../../e2e/portal/state/entities.ts";
import { createPortalOver, type PortalOverRest } from "../create-portal-over.ts";
import { callInProcess } from "./in-process-call.ts";
import { menuSession } from "./menu-session.ts";

export const noon = Date.UTC(2026, 5, 1, 12);

/** The typed methods over a local portal whose clock moves only where the portal or the app waits. */
export interface OpenedPortal {
  readonly local: LocalPortal;
  readonly portal: PortalOverRest;
}

export function openLocalPortal(
  scenario: Scenario = conformanceFixture,
  userId: number = employee,
): OpenedPortal {
  let now = noon;
  const sleep = (ms: number) => {
    now += ms;
    return Promise.resolve();
  };
  const local = createPortal({ scenario, now: () => now, sleep });
  const call = callInProcess(local, userId);
  return {
    local,
    portal: createPortalOver(call, menuSession(local.state.memberId), { now: () => now, sleep }),
  };
}

/** What the employee may do on a site, instead of what it was. */
export function setRights(local: LocalPortal, site: number, operations: readonly Operation[]): void {
  local.change((state) => {
    state.siteRights = state.siteRights.filter((row) => row.siteId !== site);
    state.siteRights.push({ userId: employee, siteId: site, operations: [...operations] });
  });
}

export function valueOf<Value>(result: Result<Value, PortalFailure>): Value {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.description}`);
  return result.value;
}

export function failureIn(result: Result<unknown, PortalFailure>): PortalFailure {
  if (result.ok) throw new Error(`An answer instead of a failure: ${JSON.stringify(result.value)}`);
  return result.failure;
}
