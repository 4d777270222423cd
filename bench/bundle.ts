import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "vite";

const floorSource = `
import { createRoot } from "react-dom/client";
import { QueryClient } from "@tanstack/react-query";
import { initializeB24Frame } from "@bitrix24/b24jssdk";
createRoot(document.body);
new QueryClient();
initializeB24Frame();
`;

/** Gzip bytes of what the first screen loads, against React, the SDK and TanStack Query alone, built in the same run. */
export async function measureBundle(): Promise<{ firstLoad: number; floor: number; ratioToFloor: number }> {
  await build({ logLevel: "error" });
  const firstLoad = firstLoadBytes("dist");
  const floor = await measureFloor();
  return { firstLoad, floor, ratioToFloor: Number((firstLoad / floor).toFixed(2)) };
}

/** Scripts and styles that `index.html` names itself; what is loaded on demand does not count. */
function firstLoadBytes(folder: string): number {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = ""]) => file,
  );
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
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
