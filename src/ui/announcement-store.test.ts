import { expect, test } from "vitest";

import { createAnnouncementStore } from "./announcement-store.ts";

/** A store whose pauses end when the test says so. */
function createHeldStore() {
  const waiting: (() => void)[] = [];
  const store = createAnnouncementStore((run) => waiting.push(run));
  const heard: string[] = [];
  store.subscribe(() => heard.push(store.getText()));
  return { store, heard, endPause: () => waiting.shift()?.() };
}

test("the first announcement is heard at once", () => {
  const { store, heard } = createHeldStore();
  store.announce("Copying");
  expect(heard).toEqual(["Copying"]);
});

test("of several announcements within a pause only the last one is heard, after the pause", () => {
  const { store, heard, endPause } = createHeldStore();
  store.announce("1 of 3");
  store.announce("2 of 3");
  store.announce("3 of 3");
  expect(heard).toEqual(["1 of 3"]);
  endPause();
  expect(heard).toEqual(["1 of 3", "3 of 3"]);
});

test("after a pause without announcements the next one is heard at once", () => {
  const { store, heard, endPause } = createHeldStore();
  store.announce("Copying");
  endPause();
  store.announce("Done");
  expect(heard).toEqual(["Copying", "Done"]);
});
