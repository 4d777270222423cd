import { assertNever } from "@/lib/assert-never.ts";
import type { SwitchOffEvent, SwitchOffState } from "@/model/switch-off.ts";

type States = ReadonlyMap<string, SwitchOffState>;

/** Where switching off stands after what happened; a site or folder that was never on again is not among them. */
export function reduceSwitchOff(states: States, event: SwitchOffEvent): States {
  if (event.type === "switch-off-asked") {
    return new Map(
      [...states].map(([key, state]) => [
        key,
        event.switchKeys.includes(key) ? { at: "asked", title: state.title } : state,
      ]),
    );
  }
  return new Map([...states, [event.switchKey, stateAfter(event)]]);
}

function stateAfter(event: Exclude<SwitchOffEvent, { readonly type: "switch-off-asked" }>): SwitchOffState {
  const { title } = event;
  switch (event.type) {
    case "switch-off-sent":
      return { at: "sent", title };
    case "switched-off":
      return { at: "off", title };
    case "left-on":
      return { at: "left-on", title, would: event.would };
    case "switch-off-failed":
      return { at: "failed", title, failure: event.failure };
    default:
      return assertNever(event);
  }
}

/** A copy was sent when these were off: whatever was known of switching them off before does not count any more. */
export function forgetSwitchOff(states: States, switchKeys: readonly string[]): States {
  if (!switchKeys.some((key) => states.has(key))) return states;
  return new Map([...states].filter(([key]) => !switchKeys.includes(key)));
}
