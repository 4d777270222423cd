import type { Desk } from "../doors/desk.ts";
import { renderFaultForm, renderHoldForm } from "./control-faults.ts";
import { renderApp, renderChange, renderPlan, renderScenario, renderSwitches } from "./control-forms.ts";
import { renderCalls, renderComplaints, renderState } from "./control-log.ts";
import { html, type Html } from "./html.ts";
import { renderLayout } from "./layout.ts";

/** Everything `/control/…` offers, as forms, and what happened so far (docs/local-portal.md). */
export function renderControlPage(desk: Desk): Html {
  const main = html`<h1>Control panel</h1>
    <div id="control-state" data-live="log">${renderComplaints(desk)}${renderState(desk)}</div>
    <div class="panels">
      <div>${renderScenario(desk)}${renderFaultForm()}${renderHoldForm()}</div>
      <div>${renderSwitches(desk)}${renderChange()}</div>
      <div>${renderPlan(desk)}${renderApp(desk)}</div>
    </div>
    <div id="control-calls" data-live="log">${renderCalls(desk)}</div>`;
  return renderLayout(desk, { title: "Control panel", section: "control", main });
}
