import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";
import { createPortalOver, type PortalOverRest } from "@/portal/create-portal-over.ts";
import { callInProcess } from "@/portal/testing/in-process-call.ts";
import { menuSession } from "@/portal/testing/menu-session.ts";

import { admin, conformanceFixture } from "../../../../e2e/portal/conformance/fixture.ts";
import { createPortal, type LocalPortal } from "../../../../e2e/portal/portal.ts";
import { createFuzzDoor, type FuzzDoor } from "./fuzz-door.ts";

/** The typed methods alone over a local portal, an administrator's, with bad answers in between. */
export function askPortal(): {
  readonly local: LocalPortal;
  readonly portal: PortalOverRest;
  readonly door: FuzzDoor;
} {
  const clock = createVirtualClock();
  const local = createPortal({
    scenario: conformanceFixture,
    now: clock.now,
    sleep: (ms) => clock.sleep(ms),
  });
  const door = createFuzzDoor(admin);
  door.open(local);
  const call = door.around(callInProcess(local, admin), clock);
  return { local, door, portal: createPortalOver(call, menuSession(local.state.memberId), clock) };
}
