import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "vite";

import { openStartBench } from "./first-start.ts";

const floorSource = `
import { createRoot } from "react-dom/client";
import { QueryClient } from "@tanstack/react-query";
import { initializeB24Frame } from "@bitrix24/b24jssdk";
createRoot(document.body);
new QueryClient();
initializeB24Frame();
`;

interface BundleFigures {
  /** Until the first screen is shown, on which a site is chosen. */
  readonly firstLoad: number;
  readonly floor: number;
  readonly ratioToFloor: number;
  /** Until the first list of pages is shown, where the only site has not to be chosen. */
  readonly untilRows: number;
  readonly ratioUntilRows: number;
}

/**
 * Gzip bytes of all that a browser has asked for by then: page, scripts, styles, the language in use. Against React, the SDK and
 * TanStack Query alone, built in the same run.
 */
export async function measureBundle(): Promise<BundleFigures> {
  const [firstLoad, untilRows] = await measureLoads();
  const floor = await measureFloor();
  const toFloor = (bytes: number) => Number((bytes / floor).toFixed(2));
  return {
    firstLoad,
    floor,
    ratioToFloor: toFloor(firstLoad),
    untilRows,
    ratioUntilRows: toFloor(untilRows),
  };
}

async function measureLoads(): Promise<readonly [firstLoad: number, untilRows: number]> {
  const bench = await openStartBench({ latencyMs: 0 });
  const measure = async (until: "screen" | "rows") => {
    const { files } = await bench.start(until);
    const sizes = await Promise.all([...new Set(files)].map(gzipBytesOf));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  try {
    return [await measure("screen"), await measure("rows")];
  } finally {
    await bench.close();
  }
}

async function gzipBytesOf(address: string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return gzipSync(new Uint8Array(await answer.arrayBuffer())).length;
}

async function measureFloor(): Promise<number> {
  const folder = mkdtempSync(join(process.cwd(), "node_modules", ".bench-"));
  try {
    const entry = join(folder, "floor.js");
    writeFileSync(entry, floorSource);
    const outDir = join(folder, "out");
    await build({
      configFile: false,
      logLevel: "error",
      build: { target: "es2022", outDir, rolldownOptions: { input: entry } },
    });
    const assets = join(outDir, "assets");
    return readdirSync(assets).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length,
      0,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
