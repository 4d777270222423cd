/** `npm run licences`: writes `docs/licences.md` from what the build truly holds. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { licencesFile, readLicences } from "./build/licences.ts";
import { writeTable } from "./package/licence-table.ts";
import { withBuild } from "./package/make-package.ts";

const licences = await withBuild((folder) => readLicences(readFileSync(join(folder, licencesFile), "utf8")));
writeFileSync("docs/licences.md", writeTable(licences));
