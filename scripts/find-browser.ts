import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium or Chrome installed on this system, or `null`; then Playwright's own download is used. */
export function findBrowser(): string | null {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

/** Switches for a headless run that talks to nobody but the pages under test; root needs `--no-sandbox`. */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The frame in the process of the page around it: across processes a busy machine gives a press in the frame to that page,
  // where the frame has just moved or grown.
  "--disable-site-isolation-trials",
  // In place of Playwright's own list, which also switches the partitioning of storage off: then the browser refuses storage
  // to the app in the portal's frame, as it does not for people.
  `--disable-features=${[
    "Translate",
    "HttpsUpgrades",
    "PaintHolding",
    "MediaRouter",
    "OptimizationHints",
    "GlobalMediaControls",
    "IsolateOrigins",
    "site-per-process",
  ].join(",")}`,
];
