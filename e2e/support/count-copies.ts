import type { Page } from "@playwright/test";

/** Counts from now on how often the app sends a copy; that a browser sends a request again by itself is not among them. */
export function countCopies(page: Page): () => number {
  let sent = 0;
  page.on("request", (request) => {
    if (request.postData()?.includes("landing.landing.copy?") === true) sent += 1;
  });
  return () => sent;
}
