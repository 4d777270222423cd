import { beforeEach, expect, test } from "vitest";

import { openBench, type Bench } from "./client.ts";
import { P3 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

test("running time is shown once it was counted, with the moment when the oldest minute leaves", async () => {
  const { switches } = bench.portal.state;
  const first = await bench.call("landing.landing.copy", { lid: P3 });
  expect(first.body.time).not.toHaveProperty("operating");
  switches.copyDuration = 2500;
  const second = await bench.call("landing.landing.copy", { lid: P3 });
  expect(second.body.time).toMatchObject({ operating: 2.5, duration: 2.5 });
  const resetAt = Number(second.body.time?.["operating_reset_at"]);
  expect(resetAt * 1000 - bench.portal.state.now()).toBeGreaterThan(9 * 60_000);
  expect(resetAt * 1000 - bench.portal.state.now()).toBeLessThanOrEqual(10 * 60_000);
});

test("a batch counts as one request; its commands are counted by their methods", async () => {
  const { switches, plan } = bench.portal.state;
  plan.rateBurst = 2;
  switches.copyDuration = 1000;
  const { body } = await bench.batch({
    a: `landing.landing.copy?lid=${P3}`,
    b: `landing.landing.copy?lid=${P3}`,
  });
  expect(body.result.result_time).toMatchObject({ a: { operating: 1 }, b: { operating: 2 } });
  expect(body.time).not.toHaveProperty("operating");
  expect((await bench.call("server.time")).status).toBe(200);
});

test("a method over its running time fails as a command of a batch and the others run", async () => {
  bench.portal.state.plan.operatingLimit = 1;
  bench.portal.state.switches.copyDuration = 1500;
  const copy = `landing.landing.copy?lid=${P3}`;
  const { status, body } = await bench.batch({ a: copy, b: copy, c: "server.time" });
  expect(status).toBe(200);
  expect(body.result.result_error).toMatchObject({ b: { error: "OPERATION_TIME_LIMIT" } });
  expect(Object.keys(body.result.result)).toEqual(["a", "c"]);
});
