import { expect, test } from "vitest";

import { createConnection } from "./connection.ts";

function openWindow(onLine: boolean) {
  const navigator = { onLine };
  const window = Object.assign(new EventTarget(), { navigator });
  const goOnline = () => {
    navigator.onLine = true;
    window.dispatchEvent(new Event("online"));
  };
  return { window, goOnline };
}

test("the connection is what the browser says at the moment", () => {
  const { window, goOnline } = openWindow(false);
  const connection = createConnection(window);
  expect(connection.isOnline()).toBe(false);
  goOnline();
  expect(connection.isOnline()).toBe(true);
});

test("waiting for the connection ends when the browser is online again", async () => {
  const { window, goOnline } = openWindow(false);
  const waiting = createConnection(window).whenOnline(new AbortController().signal);
  goOnline();
  await expect(waiting).resolves.toBeUndefined();
});

test("who is online does not wait", async () => {
  await expect(
    createConnection(openWindow(true).window).whenOnline(new AbortController().signal),
  ).resolves.toBeUndefined();
});

test("waiting for the connection ends when it is called off, before or meanwhile", async () => {
  const connection = createConnection(openWindow(false).window);
  const calledOff = new AbortController();
  const waiting = connection.whenOnline(calledOff.signal);
  calledOff.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(connection.whenOnline(calledOff.signal)).resolves.toBeUndefined();
});
