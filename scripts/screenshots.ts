/**
 * `npm run screenshots`: the pictures in `docs/images`, taken of the built app in the local portal. `-- NAME…` takes only
 * those; a name that ends with `/` means the whole folder. With `APP_URL` the app that is served there is taken instead of a
 * build.
 */
import { chromium } from "@playwright/test";

import serveApp from "../e2e/support/serve-app.ts";
import { browserArguments, findBrowser } from "./find-browser.ts";
import { picturesOfInstallation } from "./screenshots/pictures-of-installation.ts";
import { pictures } from "./screenshots/pictures.ts";
import type { Scene } from "./screenshots/scene.ts";
import { series } from "./screenshots/series.ts";
import { onStage } from "./screenshots/stage.ts";
import { takePicture } from "./screenshots/take-picture.ts";

const scenes: readonly Scene[] = [
  ...[...pictures, ...picturesOfInstallation].map(({ name, view, play }): Scene => ({
    view,
    format: "png",
    names: [name],
    play: async (stage, take) => {
      await play(stage);
      await take(name);
    },
  })),
  ...series,
];

const isMeant = (name: string, wanted: string): boolean =>
  wanted.endsWith("/") ? name.startsWith(wanted) : name === wanted;

/** The pictures that are wanted, or all. Throws for what no picture is called. */
function choosePictures(wanted: readonly string[]): ReadonlySet<string> {
  const names = scenes.flatMap((scene) => scene.names);
  const unknown = wanted.filter((one) => !names.some((name) => isMeant(name, one)));
  if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(", ")}.`);
  return new Set(
    wanted.length === 0 ? names : names.filter((name) => wanted.some((one) => isMeant(name, one))),
  );
}

async function takePictures(wanted: readonly string[]): Promise<void> {
  const chosen = choosePictures(wanted);
  const stopApp = await serveApp();
  const appUrl = process.env["APP_URL"];
  if (appUrl === undefined) throw new Error("The app is not served.");
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    for (const scene of scenes) {
      if (!scene.names.some((name) => chosen.has(name))) continue;
      await onStage({ browser, appUrl }, scene.view, (stage) =>
        scene.play(stage, async (name) => {
          if (chosen.has(name)) process.stdout.write(`${await takePicture(stage.page, scene, name)}\n`);
        }),
      );
    }
  } finally {
    await browser.close();
    await stopApp();
  }
}

await takePictures(process.argv.slice(2));
