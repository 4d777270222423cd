// Runs in the app's frame: notes when things have been painted for the first time, in ms since the frame began to load.
window.benchFirstMs = { screen: null, rows: null };
const selectors = { screen: "main button[aria-haspopup]", rows: '[role="treegrid"] [role="row"]' };
/** @param {"screen" | "rows"} name */
const look = (name) => {
  if (document.querySelector(selectors[name]) === null) {
    requestAnimationFrame(() => look(name));
    return;
  }
  // The frame after the one in which it was found to be there has painted it.
  requestAnimationFrame(() => {
    window.benchFirstMs[name] = performance.now();
  });
};
look("screen");
look("rows");
