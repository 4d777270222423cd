import type { LoggedCall } from "../core/call-log.ts";
import { describeFault } from "../doors/control/show-state.ts";
import type { Desk } from "../doors/desk.ts";
import { badge } from "./badges.ts";
import { controlButton } from "./control-fields.ts";
import { html, type Html } from "./html.ts";

/** What a correct client never does, in red. */
export function renderComplaints({ portal }: Desk): Html | null {
  const complaints = portal.complaints();
  if (complaints.length === 0) return null;
  return html`<section class="card alarm">
    <h2>Complaints <small>${complaints.length}</small></h2>
    <ul>
      ${complaints.slice(-20).map(({ kind, text }) => html`<li><strong>${kind}</strong> <bdi>${text}</bdi></li>`)}
    </ul>
  </section>`;
}

/** Faults and holds at work. */
export function renderState({ portal, heldCalls }: Desk): Html | null {
  const faults = portal.faults();
  if (faults.length === 0 && heldCalls.length === 0) return null;
  return html`<section class="card">
    <h2>At work</h2>
    <ul class="list">
      ${heldCalls.map(
        ({ id, method, point, hold }) =>
          html`<li>
            ${badge("Hold", "warning")}<code>${method}</code>
            ${point === "before" ? "before it runs" : "after it ran"}, ${hold.waiting()} waiting
            ${controlButton("Release", "release", { id })}
          </li>`,
      )}
      ${faults.map((fault) => html`<li>${badge("Fault", "bad")}<code>${JSON.stringify(describeFault(fault))}</code></li>`)}
    </ul>
    ${faults.length > 0 && controlButton("End all faults", "faults", {}, "DELETE")}
  </section>`;
}

const shownCalls = 30;

/** The last calls, newest first. */
export function renderCalls({ portal }: Desk): Html {
  const calls = portal.calls();
  if (calls.length === 0)
    return html`<section class="card">
      <h2>Calls</h2>
      <p class="empty">None yet.</p>
    </section>`;
  return html`<section class="card">
    <h2>Calls <small>${calls.length}</small></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col" class="number">User</th>
          <th scope="col" class="answer">Answer</th>
          <th scope="col" class="wide">Data</th>
        </tr>
      </thead>
      <tbody>
        ${calls.slice(-shownCalls).toReversed().map(renderCall)}
      </tbody>
    </table>
  </section>`;
}

function renderCall(call: LoggedCall): Html {
  return html`<tr data-key="call-${call.id}">
    <td>
      <code>${call.method}</code
      >${call.method.toLowerCase() === "batch" && html` <small>${call.commands.map(({ method }) => method).join(", ")}</small>`}
    </td>
    <td class="number">${call.userId ?? "–"}</td>
    <td class="answer">${answerOf(call)}</td>
    <td class="wide"><code class="short">${JSON.stringify(call.params)}</code></td>
  </tr>`;
}

function answerOf({ status, error }: LoggedCall): Html {
  if (status === null) return badge("Waiting", "warning");
  const good = status === 200 && error === null;
  return badge(
    good ? "200" : `${status === 0 ? "broken" : status} ${error ?? ""}`.trim(),
    good ? "good" : "bad",
  );
}
