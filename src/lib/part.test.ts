import { expect, test } from "vitest";

import { createPart, PartMissingError } from "./part.ts";

interface Attempt {
  readonly resolve: (value: string) => void;
  readonly reject: (cause: unknown) => void;
}

/** Comes when the test says so, or does not. */
function heldPart() {
  const attempts: Attempt[] = [];
  const part = createPart(
    () => new Promise<string>((resolve, reject) => void attempts.push({ resolve, reject })),
  );
  return { part, attempts };
}

test("a part is loaded once, however many ask for it, and is there at once afterwards", async () => {
  const { part, attempts } = heldPart();
  const first = part.load();
  expect(part.load()).toBe(first);
  attempts[0]?.resolve("the report");
  expect(await first).toBe("the report");
  // React draws it without waiting.
  expect(first).toMatchObject({ status: "fulfilled", value: "the report" });
  expect(part.load()).toBe(first);
  expect(attempts).toHaveLength(1);
});

test("a part that did not come stays missing until somebody tries again, and comes then", async () => {
  const { part, attempts } = heldPart();
  const first = part.load();
  attempts[0]?.reject(new TypeError("Failed to fetch"));
  const missing: unknown = await first.catch((error: unknown) => error);
  if (!(missing instanceof PartMissingError)) throw new Error("It should be missing.");
  expect(missing.message).toBe("Failed to fetch");
  expect(part.load()).toBe(first);

  missing.part.forgetFailure();
  const second = part.load();
  attempts[1]?.resolve("the report");
  expect(await second).toBe("the report");
  expect(attempts).toHaveLength(2);
});

test("forgetting failures where there is none loads nothing twice", async () => {
  const { part, attempts } = heldPart();
  const first = part.load();
  part.forgetFailure();
  expect(part.load()).toBe(first);
  attempts[0]?.resolve("the report");
  await first;
  part.forgetFailure();
  expect(part.load()).toBe(first);
  expect(attempts).toHaveLength(1);
});
