import { expect, test } from "vitest";

import { makeImportsRepeatable } from "./repeatable-imports.ts";

/** Runs built code with another `import`: gives back what `bring` brings, and which addresses were asked for. */
function runBuilt(source: string, answer: (address: string) => Promise<unknown>) {
  const asked: string[] = [];
  const ask = (address: string) => {
    asked.push(address);
    return answer(address);
  };
  const code = makeImportsRepeatable(source).replaceAll("import(/* @vite-ignore */ address)", "ask(address)");
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- the very code that is built in
  const bring = new Function("ask", `${code}\nreturn bring;`)(ask) as () => Promise<unknown>;
  return { bring, asked };
}

const source = 'const bring = () => import("./later-1a2b.js");';

test("a file that came is imported once, and every import gives the same", async () => {
  const { bring, asked } = runBuilt(source, () => Promise.resolve({ report: 1 }));
  expect(await bring()).toBe(await bring());
  expect(asked).toEqual(["./later-1a2b.js"]);
});

test("a file that did not come is asked for under another address each time, until it comes", async () => {
  const { bring, asked } = runBuilt(source, (address) =>
    address.endsWith("again=2")
      ? Promise.resolve("the report")
      : Promise.reject(new TypeError("Failed to fetch")),
  );
  await expect(bring()).rejects.toThrow("Failed to fetch");
  await expect(bring()).rejects.toThrow("Failed to fetch");
  expect(await bring()).toBe("the report");
  expect(await bring()).toBe("the report");
  expect(asked).toEqual(["./later-1a2b.js", "./later-1a2b.js?again=1", "./later-1a2b.js?again=2"]);
});

test("code that imports nothing later stays as it is", () => {
  const untouched = 'import { one } from "./first.js"; export const two = one;';
  expect(makeImportsRepeatable(untouched)).toBe(untouched);
});
