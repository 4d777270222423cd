/** Time for the browser to paint what was just drawn, where it cannot say by itself that it is idle (Safari), ms. */
const paintMs = 100;

/** Runs `work` when what was just drawn is on the screen and the browser has nothing better to do; gives back how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, paintMs);
    return () => clearTimeout(timer);
  }
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(work, { timeout: 500 });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}
