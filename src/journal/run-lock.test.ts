import { expect, test } from "vitest";

import { createRunLock, openRunLock, runLockName, type Locks } from "./run-lock.ts";
import { createLocks } from "./testing/locks.ts";
import { sampleOwner } from "./testing/open-tab.ts";

const name = runLockName(sampleOwner);
const never = new AbortController().signal;

/** Two tabs of one browser; without Web Locks both are the same tab, since it knows no other. */
function openTabs(locks: Locks | null) {
  const here = createRunLock(locks, name);
  return { here, there: locks === null ? here : createRunLock(locks, name) };
}

const kinds = [
  ["Web Locks", createLocks],
  ["a lock of this tab", () => null],
] as const;

test.each(kinds)("with %s a second taker gets nothing until the first lets go", async (_kind, locks) => {
  const { here, there } = openTabs(locks());
  const release = await here.take();
  expect(await there.take()).toBeNull();
  release?.();
  await there.whenFree(never);
  const second = await there.take();
  expect(second).not.toBeNull();
  expect(await here.take()).toBeNull();
  // A lock that somebody else holds by now is not let go a second time.
  release?.();
  expect(await here.take()).toBeNull();
});

test.each(kinds)(
  "with %s waiting ends when the lock is let go, and does not keep it",
  async (_kind, locks) => {
    const { here, there } = openTabs(locks());
    const release = await here.take();
    let isFree = false;
    const waiting = there.whenFree(never).then(() => {
      isFree = true;
    });
    expect(await here.take()).toBeNull();
    expect(isFree).toBe(false);
    release?.();
    await waiting;
    expect(await here.take()).not.toBeNull();
  },
);

test.each(kinds)("with %s a free lock is not waited for", async (_kind, locks) => {
  const { here } = openTabs(locks());
  await here.whenFree(never);
  expect(await here.take()).not.toBeNull();
});

test.each(kinds)("with %s waiting ends when it is called off, before or meanwhile", async (_kind, locks) => {
  const { here, there } = openTabs(locks());
  const release = await here.take();
  const calledOff = new AbortController();
  const waiting = there.whenFree(calledOff.signal);
  calledOff.abort();
  await waiting;
  await there.whenFree(calledOff.signal);
  expect(await there.take()).toBeNull();
  release?.();
});

test("portals and users do not stand in each other's way", async () => {
  const locks = createLocks();
  await createRunLock(locks, name).take();
  const other = createRunLock(locks, runLockName({ ...sampleOwner, memberId: "portal-2" }));
  expect(await other.take()).not.toBeNull();
});

test("the lock says whether other tabs would be noticed", async () => {
  const refusing = { request: () => Promise.reject(new DOMException("Denied", "SecurityError")) };
  expect((await openRunLock(createLocks(), name)).isSure).toBe(true);
  expect((await openRunLock(null, name)).isSure).toBe(false);
  const unsure = await openRunLock(refusing, name);
  expect(unsure.isSure).toBe(false);
  expect(await unsure.take()).not.toBeNull();
});

test("a lock that fails is not taken for one that is free", async () => {
  const failing = { request: () => Promise.reject(new DOMException("Denied", "SecurityError")) };
  const lock = createRunLock(failing, name);
  await expect(lock.take()).rejects.toThrow("Denied");
  await expect(lock.whenFree(never)).rejects.toThrow("Denied");
});
