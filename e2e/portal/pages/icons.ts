import { html, type Html } from "./html.ts";

/** Shapes on a grid of 24, drawn as lines. */
const shapes = {
  brand: html`<rect x="3" y="4" width="18" height="14" rx="3" /><path d="M3 9h18M8 21h8" />`,
  copy: html`<rect x="4" y="4" width="11" height="13" rx="2" /><path d="M8 20.5h9a3 3 0 0 0 3-3V8" />`,
  sites: html`<circle cx="12" cy="12" r="8.5" /><path
      d="M3.5 12h17M12 3.5c3 2.4 3 14.6 0 17M12 3.5c-3 2.4-3 14.6 0 17"
    />`,
  control: html`<path d="M4 7h9M17 7h3M4 17h3M11 17h9" /><circle cx="15" cy="7" r="2" /><circle
      cx="9"
      cy="17"
      r="2"
    />`,
  folder: html`<path
    d="M3.5 7.5a2 2 0 0 1 2-2h4l2 2.5h7a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"
  />`,
  page: html`<path
    d="M6.5 3.5h7l4.5 4.5v10.5a2 2 0 0 1-2 2h-9.5a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM13 3.5v5h5"
  />`,
  store: html`<path
    d="M5 9.5v9a1.5 1.5 0 0 0 1.5 1.5h11a1.5 1.5 0 0 0 1.5-1.5v-9M3.5 9l1.800-4.5h13.400L20.5 9a2.800 2.800 0 0 1-5.600 0 2.900 2.900 0 0 1-5.800 0 2.800 2.800 0 0 1-5.600 0z"
  />`,
  book: html`<path d="M5 5.5a2 2 0 0 1 2-2h12v13H7a2 2 0 0 0-2 2zm0 13a2 2 0 0 0 2 2h12v-4" />`,
  group: html`<circle cx="9" cy="8.5" r="3.5" /><path
      d="M3 19.5c.5-4 3-5.5 6-5.5s5.5 1.5 6 5.5M15.5 5.300a3.5 3.5 0 0 1 0 6.400M17.5 14.5c2 .7 3.200 2.300 3.5 5"
    />`,
  spark: html`<path
    d="M12 3.5l2.300 6.200 6.200 2.300-6.200 2.300-2.300 6.200-2.300-6.200L3.5 12l6.200-2.300z"
  />`,
  close: html`<path d="M6 6l12 12M18 6L6 18" />`,
  gear: html`<circle cx="12" cy="12" r="3" /><path
      d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2"
    />`,
  out: html`<path
    d="M13 4.5h6.5V11M19 5l-8.5 8.5M9 6H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-3"
  />`,
  back: html`<path d="M14.5 5.5L8 12l6.5 6.5" />`,
} as const;

export type IconName = keyof typeof shapes;

/** A decoration; the words beside it carry the meaning. */
export const icon = (name: IconName): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
