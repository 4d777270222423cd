// @ts-check
import { ask, tell } from "./ask.js";
import { closePanelOf, openPanel, openPathPanel } from "./panel.js";

/**
 * One frame with the app. Its messages are handed to the server one after the other, so that answers keep their order.
 * @typedef {{ sid: string, origin: string, iframe: HTMLIFrameElement, last: Promise<void> }} Connection
 */

/** @type {Set<Connection>} */
const connections = new Set();

/**
 * Opens every frame in a part of the page by sending its form into it (contract B1).
 * @param {ParentNode} part
 */
export function connectFrames(part) {
  for (const host of part.querySelectorAll("[data-frame-host]")) {
    const iframe = host.querySelector("iframe");
    const form = host.querySelector("form");
    if (!(host instanceof HTMLElement) || iframe === null || form === null) continue;
    const { sid = "", appOrigin = "" } = host.dataset;
    connections.add({ sid, origin: appOrigin, iframe, last: Promise.resolve() });
    form.submit();
  }
}

// Whoever does not speak from the app's own frame and origin is not heard (contract B3).
window.addEventListener("message", (event) => {
  for (const connection of connections) {
    if (!connection.iframe.isConnected) connections.delete(connection);
    else if (event.source === connection.iframe.contentWindow && event.origin === connection.origin) {
      connection.last = connection.last.then(() => forward(connection, event.data)).catch(silently);
    }
  }
});

/**
 * A portal that was stopped hears nothing and says nothing.
 * @param {unknown} error
 */
function silently(error) {
  console.warn("The local portal did not answer its own page.", error);
}

/**
 * @param {Connection} connection
 * @param {unknown} message
 */
async function forward(connection, message) {
  const { width, height } = connection.iframe.getBoundingClientRect();
  const frameSize = { width: Math.round(width), height: Math.round(height) };
  const { ok, answer } = await ask("/host/message", { sid: connection.sid, message, frameSize });
  if (!ok) return;
  for (const effect of answer.effects) carryOut(connection, effect);
  for (const text of answer.answers) post(connection, text);
}

/**
 * @param {Connection} connection
 * @param {string | null} text
 */
function post({ iframe, origin }, text) {
  if (text !== null) iframe.contentWindow?.postMessage(text, origin);
}

/**
 * @param {Connection} connection
 * @param {import("../../doors/frame-protocol.ts").FrameEffect} effect
 */
function carryOut(connection, effect) {
  const { iframe } = connection;
  switch (effect.do) {
    case "resize":
      iframe.style.width = effect.width;
      if (effect.height !== null) iframe.style.height = `${effect.height}px`;
      return;
    case "title":
      document.title = effect.title;
      return;
    case "scroll":
      window.scrollTo(window.scrollX, effect.top);
      return;
    case "reload":
      return reload(effect.installFinished);
    case "close":
      return closePanelOf(iframe);
    case "openApplication":
      return openAppPanel({ options: effect.parameters }, () => post(connection, effect.onClose));
    case "openPath":
      return openPathPanel(effect.path, () => post(connection, effect.onClose));
    case "alert":
      return tell(effect.text);
  }
}

/** @param {boolean | null} installFinished */
function reload(installFinished) {
  const url = new URL(window.location.href);
  if (installFinished !== null) url.searchParams.set("install_finished", installFinished ? "Y" : "N");
  window.location.replace(url);
}

/**
 * Opens the app in the panel on the right.
 * @param {{ placementId?: string | undefined, options: object }} what
 * @param {() => void} [onClose]
 */
export function openAppPanel(what, onClose) {
  ask("/host/open", what)
    .then(({ ok, answer }) => {
      if (!ok) return tell(answer.error);
      const panel = openPanel(onClose);
      panel.append(document.createRange().createContextualFragment(answer.html));
      connectFrames(panel);
    })
    .catch(() => tell("The local portal does not answer."));
}
