/**
 * `npm run screenshots`: the pictures in `docs/images`, taken of the built app in the local portal. `-- NAME…` takes only
 * those. With `APP_URL` the app that is served there is taken instead of a build.
 */
import { mkdirSync } from "node:fs";

import { chromium } from "@playwright/test";

import serveApp from "../e2e/support/serve-app.ts";
import { browserArguments, findBrowser } from "./find-browser.ts";
import { pictures } from "./screenshots/pictures.ts";
import { growWindow, onStage } from "./screenshots/stage.ts";

/** The portal's colour gradient would make each picture half as large again. The style reaches the app's frame, too. */
const flatGround = "html:has(nav.menu) { background: light-dark(#e6eef6, #191c21) !important; }";

const folder = "docs/images";

/** The pictures of these names, or all. Throws for a name that no picture has. */
function choosePictures(names: readonly string[]) {
  const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name));
  if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(", ")}.`);
  return names.length === 0 ? pictures : pictures.filter(({ name }) => names.includes(name));
}

async function takePictures(names: readonly string[]): Promise<void> {
  const chosen = choosePictures(names);
  const stopApp = await serveApp();
  const appUrl = process.env["APP_URL"];
  if (appUrl === undefined) throw new Error("The app is not served.");
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === null ? {} : { executablePath }),
  });
  mkdirSync(folder, { recursive: true });
  try {
    for (const { name, view, play } of chosen) {
      await onStage({ browser, appUrl }, view, async (stage) => {
        await play(stage);
        const path = `${folder}/${name}.png`;
        await stage.page.mouse.move(0, 0);
        if (view.whole) await growWindow(stage.page);
        await stage.page.screenshot({ path, scale: "css", animations: "disabled", style: flatGround });
        process.stdout.write(`${path}\n`);
      });
    }
  } finally {
    await browser.close();
    await stopApp();
  }
}

await takePictures(process.argv.slice(2));
