import { expect, test } from "vitest";

import { admin, conformanceFixture, employee } from "../../e2e/portal/conformance/fixture.ts";
import { openLocalPortal } from "./testing/open-local-portal.ts";

const handler = "https://app.example/index.html";
const other = "https://app.example/v2/index.html";

const open = (userId: number) => openLocalPortal(conformanceFixture, userId);

test("an entry is added once to an address, and to another one a second time", async () => {
  const { local, portal } = open(admin);
  expect(await portal.bindEntry(handler, "Copy")).toEqual({ ok: true, value: true });
  expect(await portal.bindEntry(handler, "Copy")).toMatchObject({ failure: { code: "PLACEMENT_EXIST" } });
  expect(await portal.bindEntry(other, "Copy")).toEqual({ ok: true, value: true });
  const rows = [...local.state.placements.values()];
  expect(rows.map(({ placement, title }) => [placement, title])).toEqual([
    ["LANDING_SETTINGS", "Copy"],
    ["LANDING_SETTINGS", "Copy"],
  ]);
  expect(local.complaints()).toEqual([]);
});

test("an entry is removed by its address, all of them without one, and where there is none the portal refuses", async () => {
  const { local, portal } = open(admin);
  for (const address of [handler, other, `${other}?3`]) await portal.bindEntry(address, "Copy");
  expect(await portal.unbindEntry(handler)).toEqual({ ok: true, value: true });
  expect(local.state.placements.size).toBe(2);
  expect(await portal.unbindEntry(null)).toEqual({ ok: true, value: true });
  expect(local.state.placements.size).toBe(0);
  expect(await portal.unbindEntry(null)).toMatchObject({ failure: { code: "PLACEMENT_NO_EXIST" } });
});

test("an option of the app is read as it was written, is null before, and is written by administrators only", async () => {
  const { local, portal } = open(admin);
  const text = '{"title":"“Copy” & more=$result[0]<b>"}';
  expect(await portal.readAppOption("pageMenuEntry")).toEqual({ ok: true, value: null });
  expect(await portal.writeAppOption("pageMenuEntry", text)).toEqual({ ok: true, value: true });
  expect(await portal.readAppOption("pageMenuEntry")).toEqual({ ok: true, value: text });
  expect(local.complaints()).toEqual([]);

  const refused = await open(employee).portal.writeAppOption("pageMenuEntry", text);
  expect(refused).toMatchObject({ ok: false, failure: { code: "ACCESS_DENIED", status: 403 } });
});

test("a true that is missing is an answer that cannot be read, for each of the writes", async () => {
  const { local, portal } = open(admin);
  for (const method of ["landing.repo.bind", "landing.repo.unbind", "app.option.set"]) {
    local.addFault({ method, effect: { do: "answer", result: null, ran: false } });
  }
  const answers = [
    await portal.bindEntry(handler, "Copy"),
    await portal.unbindEntry(null),
    await portal.writeAppOption("pageMenuEntry", "{}"),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ failure: { code: "MALFORMED_ANSWER" } });
});
