import { expect, test } from "vitest";

import { buildPage } from "../../e2e/portal/samples/build.ts";
import { east } from "./testing/many-pages.ts";
import { namesOn, northernNames, openCopies, settingsDone, updateMethod } from "./testing/settings-bench.ts";

test("an answer that is lost after it ran: reading shows that, and nothing is written again", async () => {
  const bench = await openCopies(3);
  bench.world.local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
  expect(bench.world.tries(updateMethod)).toBe(3);
});

test("an answer that is lost before it ran: reading shows that, and it is written once more", async () => {
  const bench = await openCopies(3);
  bench.world.local.addFault({ method: "batch", effect: { do: "drop", ran: false } });
  await bench.write();
  expect(namesOn(bench)).toEqual(northernNames(3));
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
});

test("an address that was taken and whose answer is lost keeps the letters that it has got", async () => {
  const bench = await openCopies(1);
  const { local } = bench.world;
  local.change((state) => void buildPage(state, { siteId: east, title: "Old", code: "north-1" }));
  local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  await bench.write();
  expect(bench.steps()).toEqual([{ at: "done", remarks: [{ what: "other-address", wished: "north-1" }] }]);
  expect(bench.world.tries(updateMethod)).toBe(1);
});

test("answers that are lost again and again end the rows as failed, not the run", async () => {
  const bench = await openCopies(2);
  bench.world.local.addFault({
    method: updateMethod,
    times: null,
    effect: { do: "error", code: "SYSTEM_ERROR" },
  });
  expect(await bench.write()).toEqual({ at: "all-over" });
  expect(bench.steps()).toMatchObject([
    { at: "failed", failure: { kind: "unsure" } },
    { at: "failed", failure: { kind: "unsure" } },
  ]);
  expect(bench.world.tries(updateMethod)).toBe(4);
});

test("what the portal had no time for is written when it has, and nothing else is written with it", async () => {
  const bench = await openCopies(3);
  bench.world.local.addFault({
    method: updateMethod,
    nth: 2,
    effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 429 },
  });
  await bench.write();
  expect(namesOn(bench)).toEqual(northernNames(3));
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
  expect(bench.world.tries(updateMethod)).toBe(4);
});

test("a portal that is too busy for the whole request is waited for", async () => {
  const bench = await openCopies(3);
  bench.world.local.addFault({
    method: "batch",
    times: 2,
    effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
  });
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
});

test("where the copies cannot be read back nobody says that they have their names", async () => {
  const bench = await openCopies(2);
  bench.world.local.addFault({
    method: "landing.landing.getList",
    times: null,
    effect: { do: "error", code: "SYSTEM_ERROR" },
  });
  await bench.write();
  expect(bench.steps()).toMatchObject([
    { at: "failed", failure: { method: "landing.landing.getList" } },
    { at: "failed", failure: { method: "landing.landing.getList" } },
  ]);
});

test("an expired token is no reason for anything to be missing", async () => {
  const bench = await openCopies(3);
  bench.world.local.expireTokens();
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
});

test.each([1, 2])(
  "a session that is lost at request %d leaves the rows open, and they go on from there",
  async (nth) => {
    const bench = await openCopies(3);
    bench.world.local.addFault({
      method: "batch",
      nth,
      effect: { do: "error", code: "user_access_error", status: 401 },
    });
    expect(await bench.write()).toMatchObject({ at: "session", failure: { row: "user_access_error" } });
    expect(bench.steps()).toEqual([{ at: "sent" }, { at: "sent" }, { at: "sent" }]);
    expect(await bench.write()).toEqual({ at: "all-over" });
    expect(namesOn(bench)).toEqual(northernNames(3));
    expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
    expect(bench.world.tries(updateMethod)).toBe(3);
  },
);

test.each(["settings-sent", "settings-done", "copy-seen"])(
  "a tab that ends right after the second %s: the next one goes on, and each copy has its name",
  async (type) => {
    const bench = await openCopies(3);
    let count = 0;
    await bench.writeUntilDeath({ diesAfter: (event) => event.type === type && (count += 1) === 2 });
    expect(await bench.write()).toEqual({ at: "all-over" });
    expect(namesOn(bench)).toEqual(northernNames(3));
    expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
  },
);

test("a tab that ends while the answer is on its way: the next one looks and writes nothing again", async () => {
  const bench = await openCopies(3);
  let isWritten: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (isWritten = resolve));
  void bench.write({
    wrap: (portal) => ({
      ...portal,
      writeSettings: async (...asked) => {
        await portal.writeSettings(...asked);
        isWritten();
        return new Promise(() => undefined);
      },
    }),
  });
  await written;
  expect(bench.steps()).toEqual([{ at: "sent" }, { at: "sent" }, { at: "sent" }]);
  await bench.write();
  expect(bench.steps()).toEqual([settingsDone, settingsDone, settingsDone]);
  expect(bench.world.tries(updateMethod)).toBe(3);
});

test("asked to rest it begins no copy, and brings those to an end that were begun", async () => {
  const bench = await openCopies(3);
  const asked = AbortSignal.abort();
  expect(await bench.write({ asked })).toEqual({ at: "asked" });
  expect(bench.events()).toEqual([]);
  let count = 0;
  await bench.writeUntilDeath({ diesAfter: ({ type }) => type === "settings-sent" && (count += 1) === 2 });
  expect(await bench.write({ asked })).toEqual({ at: "asked" });
  expect(bench.steps()).toEqual([settingsDone, settingsDone, null]);
});
