// @ts-check
import { openAppPanel } from "./frame-host.js";

/** Entries of the page settings that open the app in the panel on the right. */
export function startPageMenu() {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    for (const menu of document.querySelectorAll("details.dropdown[open]")) {
      if (target === null || !menu.contains(target)) menu.removeAttribute("open");
    }
    const button = target?.closest("[data-open-placement]");
    if (!(button instanceof HTMLElement)) return;
    button.closest("details")?.removeAttribute("open");
    openAppPanel({
      placementId: button.dataset["openPlacement"],
      options: JSON.parse(button.dataset["options"] ?? "{}"),
    });
  });
}
