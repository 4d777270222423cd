import {
  checkField,
  controlForm,
  numberField,
  selectField,
  textField,
  wordOptions,
} from "./control-fields.ts";
import { html, type Html } from "./html.ts";

const effects = [
  ["drop", "The connection breaks"],
  ["status", "A page of the web server, with a status"],
  ["error", "The portal refuses with a code"],
  ["body", "The body is broken"],
  ["slow", "It takes longer"],
] as const;

/** A fault for a method; answers and changes of the state are set over HTTP. */
export function renderFaultForm(): Html {
  return controlForm(
    { title: "Add a fault", action: "faults", button: "Add" },
    html`${textField({ name: "method", label: "Method", value: "landing.landing.copy", hint: "* is every method" })}
    ${selectField({ name: "effect.do", label: "What happens", options: effects.map(([value, label]) => ({ value, label })) })}
    ${checkField({ name: "effect.ran", label: "The method runs all the same", when: ["drop", "status", "body"], checked: true })}
    ${numberField({ name: "effect.status", label: "Status", when: ["status", "error"] })}
    ${textField({ name: "effect.code", label: "Code", when: ["error"], hint: "ACCESS_DENIED" })}
    ${selectField({ name: "effect.body", label: "Body", when: ["body"], options: wordOptions(["malformed", "truncated", "empty"]) })}
    ${numberField({ name: "effect.ms", label: "Milliseconds", when: ["slow"] })}
    ${numberField({ name: "nth", label: "Only the n-th call from now on" })}
    ${numberField({ name: "times", label: "How often at most (empty: for ever)", value: 1, nullable: true })}
    ${numberField({ name: "probability", label: "Chance from 0 to 1", step: "any" })}`,
  );
}

export function renderHoldForm(): Html {
  return controlForm(
    { title: "Hold a method", action: "hold", button: "Hold" },
    html`${textField({ name: "method", label: "Method", value: "landing.landing.copy" })}
    ${selectField({
      name: "point",
      label: "When",
      options: [
        { value: "before", label: "Before it runs" },
        { value: "after", label: "After it ran, before its answer" },
      ],
    })}`,
  );
}
