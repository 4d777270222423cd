import type { Desk } from "../doors/desk.ts";
import { formOf, type Rendering } from "../doors/rendering.ts";
import { html, type Html } from "./html.ts";

/**
 * The frame and the form that the page's script sends into it (contract B1). The script keeps to the app's origin and names
 * the rendering by its sid; what the app then says is answered by the server (doors/frame-protocol.ts).
 */
export function frameMarkup(desk: Desk, rendering: Rendering): Html {
  const form = formOf(desk, rendering);
  const fields = Object.entries(form.fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<div
    class="frame"
    data-frame-host
    data-sid="${rendering.sid}"
    data-app-origin="${new URL(rendering.url).origin}"
  >
    <iframe
      name="${form.name}"
      title="Application"
      data-app-frame
      allow="geolocation *; microphone *; camera *; autoplay *"
    ></iframe>
    <form method="${form.method}" action="${form.action}" target="${form.name}" hidden>${fields}</form>
  </div>`;
}
