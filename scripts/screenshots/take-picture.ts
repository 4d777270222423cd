import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import type { Page } from "@playwright/test";

import type { Scene } from "./scene.ts";
import { growWindow } from "./stage.ts";

const folder = "docs/images";

/** The portal's colour gradient would make each PNG half as large again. The style reaches the app's frame, too. */
const flatGround = "html:has(nav.menu) { background: light-dark(#e6eef6, #191c21) !important; }";

/** A picture of many must not weigh more, in bytes. */
const jpegLimit = 90_000;
const jpegQualities = [85, 78, 70, 62, 54, 46, 40];

/** Writes the picture into `docs/images` and says where; the window has the size of `view` again afterwards. */
export async function takePicture(page: Page, { view, format }: Scene, name: string): Promise<string> {
  const path = `${folder}/${name}.${format === "png" ? "png" : "jpg"}`;
  await page.mouse.move(0, 0);
  if (view.whole) await growWindow(page);
  // What was pressed last may have been further down.
  await page.evaluate(() => window.scrollTo(0, 0));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, format === "png" ? await shootPng(page) : await shootJpeg(page, name));
  await page.setViewportSize({ width: view.width, height: view.height });
  return path;
}

const shootPng = (page: Page): Promise<Buffer> =>
  page.screenshot({ scale: "css", animations: "disabled", style: flatGround });

/** The best quality that stays below the limit. */
async function shootJpeg(page: Page, name: string): Promise<Buffer> {
  for (const quality of jpegQualities) {
    const picture = await page.screenshot({ type: "jpeg", quality, scale: "css", animations: "disabled" });
    if (picture.byteLength < jpegLimit) return picture;
  }
  throw new Error(`${name} cannot be made small enough.`);
}
