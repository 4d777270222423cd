// @ts-check

/** What happens once a panel is closed. @type {WeakMap<HTMLDialogElement, () => void>} */
const whenClosed = new WeakMap();

/**
 * Opens an empty panel on the right.
 * @param {(() => void) | undefined} onClose
 */
export function openPanel(onClose) {
  const first = document.querySelector("[data-slider]");
  if (!(first instanceof HTMLDialogElement)) throw new Error("The page has no panel.");
  // A panel that is open stays below the new one.
  const panel = first.open ? document.body.appendChild(cloneEmpty(first)) : first;
  panel.replaceChildren(closeButton(panel));
  if (onClose !== undefined) whenClosed.set(panel, onClose);
  panel.addEventListener("close", () => finish(panel, panel !== first), { once: true });
  panel.showModal();
  return panel;
}

/**
 * Opens a page of the portal itself in a panel.
 * @param {string} path
 * @param {() => void} onClose
 */
export function openPathPanel(path, onClose) {
  const frame = document.createElement("iframe");
  const url = new URL(path, window.location.origin);
  url.searchParams.set("IFRAME", "Y");
  frame.src = url.href;
  frame.title = "Page of the portal";
  openPanel(onClose).append(frame);
}

/** @param {HTMLDialogElement} panel */
function cloneEmpty(panel) {
  const copy = document.createElement("dialog");
  copy.className = panel.className;
  copy.setAttribute("aria-label", panel.getAttribute("aria-label") ?? "");
  return copy;
}

/** @param {HTMLDialogElement} panel */
function closeButton(panel) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "close";
  button.setAttribute("aria-label", "Close");
  button.textContent = "×";
  button.addEventListener("click", () => panel.close());
  return button;
}

/**
 * @param {HTMLDialogElement} panel
 * @param {boolean} extra
 */
function finish(panel, extra) {
  panel.replaceChildren();
  if (extra) panel.remove();
  whenClosed.get(panel)?.();
  whenClosed.delete(panel);
}

/**
 * Closes the panel a frame is in; a frame that is in none stays.
 * @param {HTMLIFrameElement} iframe
 */
export function closePanelOf(iframe) {
  iframe.closest("dialog")?.close();
}
