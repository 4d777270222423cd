/**
 * `npm run package`: makes `package/page-copier-<version>.zip`, which an administrator uploads to a portal as a static local application.
 * Prints one JSON object: the file, its bytes, their sha256, and how many files are in it. The same sources make the same bytes. `-- --to
 * FOLDER` leaves it in another folder.
 */
import { parseArgs } from "node:util";

import { makePackage } from "./package/make-package.ts";

const { values } = parseArgs({ options: { to: { type: "string", default: "package" } } });
process.stdout.write(`${JSON.stringify(await makePackage(values.to), null, 2)}\n`);
