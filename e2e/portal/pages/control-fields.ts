import { html, type Html } from "./html.ts";
import { selectOptions } from "./layout.ts";

interface Field {
  readonly name: string;
  readonly label: string;
  /** Shown only while the select called `effect.do` has one of these values. */
  readonly when?: readonly string[];
}

const about = ({ when }: Field) => when !== undefined && html` data-when="${when.join(" ")}"`;

export const textField = (
  field: Field & { readonly value?: string; readonly hint?: string; readonly nullable?: boolean },
): Html =>
  html`<label class="field" ${about(field)}
    ><span>${field.label}</span
    ><input
      name="${field.name}"
      data-as="text"
      ${field.nullable === true && html` data-empty="null"`}
      value="${field.value ?? ""}"
      placeholder="${field.hint ?? ""}"
      autocomplete="off"
  /></label>`;

/** An empty field is `null` where that means something, else it is not sent. */
export const numberField = (
  field: Field & { readonly value?: number | null; readonly nullable?: boolean; readonly step?: string },
): Html =>
  html`<label class="field" ${about(field)}
    ><span>${field.label}</span
    ><input
      type="number"
      step="${field.step ?? "1"}"
      min="0"
      name="${field.name}"
      data-as="${field.nullable === true ? "number-or-null" : "number"}"
      value="${field.value ?? ""}"
      autocomplete="off"
  /></label>`;

export const checkField = (field: Field & { readonly checked?: boolean }): Html =>
  html`<label class="check" ${about(field)}
    ><input
      type="checkbox"
      name="${field.name}"
      data-as="boolean"
      ${field.checked === true && html` checked`}
      autocomplete="off"
    /><span>${field.label}</span></label
  >`;

export const selectField = (
  field: Field & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly value?: string;
  },
): Html =>
  html`<label class="field" ${about(field)}
    ><span>${field.label}</span
    ><select name="${field.name}" data-as="text" autocomplete="off">
      ${selectOptions(field.options, field.value ?? "")}
    </select></label
  >`;

export const wordOptions = (words: readonly string[]) => words.map((value) => ({ value, label: value }));

/** A form that the page's script sends as JSON to `/control/{action}`. With `reload` the page is drawn anew afterwards. */
export const controlForm = (
  settings: {
    readonly title: string;
    readonly action: string;
    readonly button: string;
    readonly reload?: boolean;
  },
  fields: Html,
): Html =>
  html`<section class="card">
    <h2>${settings.title}</h2>
    <form class="control" data-control="${settings.action}" ${settings.reload === true && html` data-reload`}>
      ${fields}<button>${settings.button}</button>
    </form>
  </section>`;

export const controlButton = (label: string, action: string, body: object = {}, method = "POST"): Html =>
  html`<button
    type="button"
    class="quiet"
    data-send="${action}"
    data-method="${method}"
    data-body="${JSON.stringify(body)}"
  >
    ${label}
  </button>`;
