// @ts-check
import { ask, tell } from "./ask.js";

/** Choices of the header, forms and buttons of the control panel. */
export function startControls() {
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement)) return;
    const choice = field.dataset["choice"];
    if (choice !== undefined) send({ action: choice, body: { [field.name]: field.value }, reload: true });
    if (field.name === "effect.do") showWanted(field);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset["control"] === undefined) return;
    event.preventDefault();
    send({ action: form.dataset["control"], body: readForm(form), reload: "reload" in form.dataset });
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-send]") : null;
    if (!(button instanceof HTMLElement)) return;
    const { send: action = "", body = "{}", method = "POST" } = button.dataset;
    send({ action, body: JSON.parse(body), method });
  });
  for (const field of document.querySelectorAll("select[name='effect.do']")) {
    if (field instanceof HTMLSelectElement) showWanted(field);
  }
}

/** @param {{ action: string, body: object, method?: string, reload?: boolean }} what */
function send({ action, body, method = "POST", reload = false }) {
  ask(`/control/${action}`, body, method)
    .then(({ ok, answer }) => {
      if (!ok) return tell(answer.error);
      if (reload) window.location.reload();
      else tell("Done.");
    })
    .catch(() => tell("The local portal does not answer."));
}

/**
 * Fields for another effect are neither seen nor sent.
 * @param {HTMLSelectElement} select
 */
function showWanted(select) {
  for (const label of select.form?.querySelectorAll("[data-when]") ?? []) {
    const wanted = (label.getAttribute("data-when") ?? "").split(" ").includes(select.value);
    label.toggleAttribute("hidden", !wanted);
    label.querySelector("input, select")?.toggleAttribute("disabled", !wanted);
  }
}

/**
 * The fields of a form as JSON; `a.b` is `b` inside `a`, an empty field is left out unless it can be `null`.
 * @param {HTMLFormElement} form
 */
function readForm(form) {
  /** @type {Record<string, any>} */
  const body = {};
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.disabled)
      continue;
    const value = readField(field);
    if (value === undefined) continue;
    const [outer = "", inner] = field.name.split(".");
    if (inner === undefined) body[outer] = value;
    else body[outer] = { ...body[outer], [inner]: value };
  }
  return body;
}

/** @param {HTMLInputElement | HTMLSelectElement} field */
function readField(field) {
  const as = field.dataset["as"];
  if (as === "boolean") return field instanceof HTMLInputElement && field.checked;
  if (as === "number-or-null" && field.value === "") return null;
  if (field.value === "") return field.dataset["empty"] === "null" ? null : undefined;
  return as === "text" ? field.value : Number(field.value);
}
