/** `npm run docs`: writes anew the parts of `docs` that are made from the code. */
import { readFileSync, writeFileSync } from "node:fs";

import { generatedParts } from "./docs/generated-parts.ts";
import { putPart } from "./docs/put-part.ts";

for (const { file, name, make } of generatedParts) {
  const text = readFileSync(file, "utf8");
  const renewed = putPart(text, name, make());
  if (renewed !== text) writeFileSync(file, renewed);
  process.stdout.write(`${renewed === text ? "as it was" : "renewed  "}  ${file} (${name})\n`);
}
