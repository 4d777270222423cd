import type { LoggedCall } from "../../core/call-log.ts";
import type { FaultRule } from "../../faults/fault-rules.ts";
import type { Desk } from "../desk.ts";
import { BadInput } from "./read-input.ts";

/** `GET /control/state`. No token is shown. */
export function readState(desk: Desk): object {
  const { portal, state, app, user } = desk;
  const { sites, folders, pages, blocks, users, rights, siteRights, plan, switches } = state;
  return {
    scenario: desk.scenario,
    version: state.version,
    user,
    users: [...users.values()].map(({ id, name, lastName, admin }) => ({ id, name, lastName, admin })),
    theme: desk.theme,
    placement: desk.placement,
    app: { url: portal.appUrl, installUrl: desk.installUrl, installed: app.installed, scopes: app.scopes },
    plan,
    switches,
    rights: { ...rights, rows: siteRights },
    faults: portal.faults().map(describeFault),
    holds: desk.heldCalls.map(({ id, method, point, hold }) => ({
      id,
      method,
      point,
      waiting: hold.waiting(),
    })),
    rows: { sites: sites.size, folders: folders.size, pages: pages.size, blocks: blocks.size },
    complaints: portal.complaints().length,
  };
}

/** A fault as JSON; what a `change` does to the state cannot be written down. */
export function describeFault({ effect, ...rule }: FaultRule): object {
  return effect.do === "change"
    ? { ...rule, effect: { do: effect.do, when: effect.when } }
    : { ...rule, effect };
}

const shownCalls = 100;

/** `GET /control/calls?last=N`, oldest first. */
export function readCalls({ portal }: Desk, query: URLSearchParams): readonly LoggedCall[] {
  const last = Number(query.get("last") ?? shownCalls);
  if (!Number.isSafeInteger(last) || last < 1) throw new BadInput('"last" must be a whole number from 1 on.');
  return portal.calls().slice(-last);
}

/** `GET /control/complaints`. */
export const readComplaints = ({ portal }: Desk): unknown => portal.complaints();
