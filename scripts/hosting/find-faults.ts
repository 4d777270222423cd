import { brotliDecompressSync, gunzipSync } from "node:zlib";

import type { Answer } from "./ask.ts";
import type { Need } from "./needs.ts";
import { sample } from "./sample-folder.ts";

/** Whether a text is that of the file; the development server changes its pages. */
export type IsFile = (text: string, file: keyof typeof sample) => boolean;

const isAsStored: IsFile = (text, file) => text === sample[file];

/** In what an answer is not as needed; empty where all is well. */
export function findFaults(need: Need, answer: Answer, isFile: IsFile = isAsStored): readonly string[] {
  const statuses = [need.status].flat();
  const text = unpack(answer);
  const hasBody = need.file === "nothing" ? text === "" : need.file === undefined || isFile(text, need.file);
  return [
    ...(statuses.includes(answer.status) ? [] : [`status ${answer.status} and not ${statuses.join(" or ")}`]),
    ...(hasBody ? [] : [`another body: ${text.slice(0, 80)}`]),
    ...(text.includes("a secret") ? ["what lies outside of the folder"] : []),
    ...Object.entries(need.headers ?? {}).flatMap(([name, wanted]) => {
      const found = answer.headers[name]?.toString();
      return fits(found, wanted) ? [] : [`${name}: ${found}`];
    }),
  ];
}

function fits(found: string | undefined, wanted: string | RegExp | null): boolean {
  if (wanted === null) return found === undefined;
  return typeof wanted === "string" ? found === wanted : wanted.test(found ?? "");
}

/** The text of an answer, whatever it is compressed with. */
export function unpack({ headers, body }: Answer): string {
  if (body.length === 0) return "";
  if (headers["content-encoding"] === "gzip") return gunzipSync(body).toString();
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body).toString();
  return body.toString();
}
