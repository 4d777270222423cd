import type { Desk } from "../doors/desk.ts";
import { openRendering, type Opening } from "../doors/rendering.ts";
import { frameMarkup } from "./frame.ts";
import { html, type Html } from "./html.ts";
import { renderLayout } from "./layout.ts";

const title = "Page Copier";

/** Parameters of the portal's own page, which the app does not get (contract B2). */
const systemParameters = new Set(["install_finished"]);

/** The app opened from the left menu (contract B1), or what the portal says in its place (contract B5). */
export function renderAppPage(desk: Desk, query: URLSearchParams): Html {
  const opening = chooseOpening(desk, query);
  const main =
    "url" in opening
      ? frameMarkup(desk, openRendering(desk, opening))
      : html`<section class="card message">
          <h1>${title}</h1>
          <p>${opening.message}</p>
        </section>`;
  return renderLayout(desk, { title, section: "app", main, look: "app-area" });
}

function chooseOpening(desk: Desk, query: URLSearchParams): Opening | { readonly message: string } {
  const { app, user, installUrl, placement } = desk;
  const { appUrl } = desk.portal;
  if (app.removed) return { message: "The application was not found." };
  const options = readOptions(query);
  if (!app.installed && installUrl !== null) {
    if (!user.admin) return { message: "The installation of the application is not finished." };
    return { placement: "DEFAULT", options, url: installUrl, inSlider: false, install: true };
  }
  if (appUrl === null) return { message: "No app is connected. Enter its address in the control panel." };
  return { placement, options: placement === "DEFAULT" ? options : {}, url: appUrl, inSlider: false };
}

function readOptions(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...query].filter(([name]) => !systemParameters.has(name)));
}
