import { expect, test } from "vitest";

import { entryAddressOf } from "@/install/entry-address.ts";
import type { InstallState } from "@/model/installation.ts";

import { employee } from "../../../e2e/portal/conformance/fixture.ts";
import { forgotten, goal, old, openEntryWorld, own } from "./testing/entry-world.ts";

const bind = "landing.repo.bind";
const unbind = "landing.repo.unbind";
const writeOption = "app.option.set";

/** The portal does not reload its page. */
const unmoved = () => Promise.resolve();

const told = ({ steps }: InstallState) => [...steps].map(([name, { at }]) => `${name}: ${at}`);

test("on a fresh portal the entry is added once, and noted", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  const { state } = await world.install();
  expect(told(state)).toEqual(["add: done", "clear: done", "note: done"]);
  expect(state.stage).toBe("checked");
  expect(world.entries()).toEqual([own]);
  expect(world.note()).toEqual({ ...goal, at: world.clock.now(), state: "there" });
});

test("a second installation keeps the entry as it is", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  await world.install();
  const before = [...world.local.state.placements.keys()];
  const { state } = await world.install();
  expect(told(state)).toEqual(["add: was-there", "clear: nothing-to-do", "note: done"]);
  expect([...world.local.state.placements.keys()]).toEqual(before);
});

test("the entry of an earlier version goes after that of this one has come", async () => {
  const world = openEntryWorld({ entries: [old], note: { handler: old, state: "there" } });
  const sent: (readonly string[])[] = [];
  const watched = (method: string) =>
    world.local.addFault({
      method,
      times: null,
      effect: { do: "change", when: "after", change: () => sent.push(world.entries()) },
    });
  watched(bind);
  watched(unbind);
  const { state } = await world.install();
  expect(told(state)).toEqual(["add: done", "clear: done", "note: done"]);
  expect(sent).toEqual([[old, own], [own]]);
});

test("entries that nobody remembers go, whatever their address is", async () => {
  const world = openEntryWorld({ entries: [forgotten, old], note: null });
  await world.install();
  expect(world.entries()).toEqual([own]);
});

test("entries of other apps and in other places stay", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  const { placements } = world.local.state;
  const foreign = { title: "Other", description: "", options: {}, userId: 0, handler: forgotten };
  placements.set(1, { ...foreign, id: 1, appId: 2, placement: "LANDING_SETTINGS" });
  placements.set(2, { ...foreign, id: 2, appId: 1, placement: "LANDING_BLOCK_TEXT" });
  await world.install();
  expect(world.entries()).toEqual([forgotten, forgotten, own]);
});

test("a refused entry stops before anything of the earlier one is touched, and is tried again at that step", async () => {
  const world = openEntryWorld({ entries: [old], note: { handler: old, state: "there" } });
  world.local.addFault({ method: bind, effect: { do: "error", code: "ACCESS_DENIED", status: 400 } });
  const { installation, state, settled } = await world.install();
  expect(told(state)).toEqual(["add: failed", "clear: waiting", "note: waiting"]);
  expect(state.steps.get("add")).toMatchObject({
    failure: { code: "ACCESS_DENIED", row: "ACCESS_DENIED for the menu" },
  });
  expect(state.stage).toBe("stopped");
  expect(world.entries()).toEqual([old]);
  installation.tryAgain();
  expect(told(await settled())).toEqual(["add: done", "clear: done", "note: done"]);
  expect(world.entries()).toEqual([own]);
});

test("where an earlier entry cannot be removed, going on does not add a second time", async () => {
  const world = openEntryWorld({ entries: [old], note: { handler: old, state: "there" } });
  world.local.addFault({ method: unbind, effect: { do: "error", code: "insufficient_scope", status: 401 } });
  const { installation, state, settled } = await world.install();
  expect(told(state)).toEqual(["add: done", "clear: failed", "note: waiting"]);
  installation.tryAgain();
  expect(told(await settled())).toEqual(["add: done", "clear: done", "note: done"]);
  expect(world.tries(bind)).toBe(1);
  expect(world.entries()).toEqual([own]);
});

test("a note that cannot be written is told and stops nothing", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  world.local.addFault({ method: writeOption, effect: { do: "error", code: "ACCESS_DENIED", status: 403 } });
  let told403 = false;
  const { state } = await world.install(world.ports, () => {
    told403 = true;
    return unmoved();
  });
  expect(told(state)).toEqual(["add: done", "clear: done", "note: failed", "finish: failed"]);
  expect(state.stage).toBe("not-reloaded");
  expect(told403).toBe(true);
});

test("whoever may install apps without being an administrator of the portal gets the entry all the same", async () => {
  const world = openEntryWorld({ entries: [old], note: null }, employee);
  const { state } = await world.install();
  expect(told(state)).toEqual(["add: done", "clear: done", "note: failed"]);
  expect(world.entries()).toEqual([own]);
  expect((await world.install()).state.stage).toBe("checked");
  expect(world.entries()).toEqual([own]);
});

test("finishing without the entry leaves out what has failed and tells the portal that all is done", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  const refuse = { do: "error", code: "ACCESS_DENIED", status: 400 } as const;
  world.local.addFault({ method: bind, times: null, effect: refuse });
  let finished = 0;
  const { installation, settled } = await world.install(world.ports, () => {
    finished += 1;
    return unmoved();
  });
  expect(finished).toBe(0);
  installation.finishWithout();
  installation.finishWithout();
  const state = await settled();
  expect(told(state)).toEqual(["add: left-out", "clear: left-out", "note: left-out", "finish: failed"]);
  expect(finished).toBe(1);
  expect(state.stage).toBe("not-reloaded");
  installation.tryAgain();
  await settled();
  expect(finished).toBe(2);
});

test("buttons that are pressed while a step is in progress change nothing, and it begins once", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  const held = world.local.hold(bind);
  const { installation, settled } = await (async () => {
    const started = world.install();
    await held.waitFor();
    held.release();
    return started;
  })();
  installation.start();
  installation.tryAgain();
  installation.finishWithout();
  expect((await settled()).stage).toBe("checked");
  expect(world.tries(bind)).toBe(2);
});

test("a portal that limits the rate is asked again; one that wants to be asked in an hour is a failure", async () => {
  const patient = openEntryWorld({ entries: [], note: null });
  patient.local.addFault({
    method: bind,
    effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
  });
  expect((await patient.install()).state.stage).toBe("checked");

  const busy = openEntryWorld({ entries: [], note: null });
  busy.local.addFault({
    method: bind,
    times: null,
    effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 429 },
  });
  const { state } = await busy.install();
  expect(state.steps.get("add")).toMatchObject({ at: "failed", failure: { code: "OPERATION_TIME_LIMIT" } });
});

test.each([
  ["https://app.example/", "https://app.example/index.html"],
  ["https://app.example/v2/index.html?DOMAIN=a&APP_SID=b#top", "https://app.example/v2/index.html"],
  ["https://app.example/v2/install.html?LANG=de", "https://app.example/v2/index.html"],
  ["https://cdn.example/b17/app_local/6f0c2a/", "https://cdn.example/b17/app_local/6f0c2a/index.html"],
])("the page at %s leads the entry to %s", (runningAt, handler) => {
  expect(entryAddressOf(runningAt)).toBe(handler);
});
