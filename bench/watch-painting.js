// Runs in the browser before the app, as it stands here: what a compiler adds to functions is not there.
"use strict";

/**
 * Notes of each key that changes a field and of each press how long it took until what it did was painted: from the moment at
 * which the browser got it, so that waiting for a busy page counts, to the task after the next frame.
 */
window.benchPainted = [];

/** When rows and the final count of pages were there for the first time after the last press on an option of a list. */
window.benchRows = { firstMs: null, allMs: null };

/** @param {number} startedAt */
function noteWhenPainted(startedAt) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => window.benchPainted.push(performance.now() - startedAt));
    port1.start();
    port2.postMessage(null);
  });
}

/** @param {number} startedAt */
function watchRows(startedAt) {
  window.benchRows = { firstMs: null, allMs: null };
  const look = () => {
    const passed = performance.now() - startedAt;
    if (document.querySelector("[role=treegrid] [role=row]") !== null) window.benchRows.firstMs ??= passed;
    const texts = [...document.querySelectorAll("p[role=status]")].map(
      ({ textContent }) => textContent ?? "",
    );
    if (window.benchRows.firstMs !== null && texts.some((text) => /^[\d,]+ pages$/.test(text))) {
      window.benchRows.allMs = passed;
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @type {number | null} */
let keyAt = null;
addEventListener("keydown", ({ timeStamp }) => (keyAt = timeStamp), true);
addEventListener(
  "input",
  () => {
    if (keyAt !== null) noteWhenPainted(keyAt);
    keyAt = null;
  },
  true,
);
addEventListener("click", ({ timeStamp }) => noteWhenPainted(timeStamp), true);
// By the time of the click the list that was chosen from may be gone.
addEventListener(
  "pointerdown",
  ({ timeStamp, target }) => {
    if (target instanceof Element && target.closest("[role=option]") !== null) watchRows(timeStamp);
  },
  true,
);
