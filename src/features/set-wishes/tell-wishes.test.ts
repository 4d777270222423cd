import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { noLaterWishes, plainRule, type LaterWishes } from "@/model/later-wishes.ts";

import { tellWishes } from "./tell-wishes.ts";

const { wishes } = createMessages(createFormat("en"));
const tell = (later: Partial<LaterWishes>) => tellWishes({ ...noLaterWishes, ...later }, wishes);
const withNames = (names: Partial<LaterWishes["names"]>) =>
  tell({ names: { ...noLaterWishes.names, ...names } });

test("where nothing is wished, nothing is told", () => {
  expect(tell({})).toEqual([]);
});

test("each wish is told in a few words, titles before addresses", () => {
  expect(
    tell({
      names: {
        title: { prefix: "{site}: ", suffix: "", search: null },
        address: { prefix: "", suffix: "-{n}", search: null },
        whereTaken: "rename",
        date: "2026-11-24",
      },
      byHand: new Map([["a", { title: "Sale", code: null }]]),
      cleanUp: true,
      links: { among: true, outside: "list" },
    }),
  ).toEqual([
    "Titles: “{site}: ” in front",
    "Addresses: “-{n}” at the end",
    "Numbered where the title is taken",
    "1 copy named by hand",
    "Links lead to the copies",
    "Clean copies",
  ]);
});

test("all parts of one rule are told together, in the order in which they stand in the name", () => {
  const search = { text: "2025", as: "text", replaceBy: "2026" } as const;
  expect(withNames({ title: { prefix: "A", suffix: "Z", search } })).toEqual([
    "Titles: “A” in front, “2025” becomes “2026”, “Z” at the end",
  ]);
  expect(withNames({ title: { ...plainRule, search: { ...search, replaceBy: "" } } })).toEqual([
    "Titles: without “2025”",
  ]);
});

test("a day without a rule is no wish", () => {
  expect(withNames({ date: "2026-11-24" })).toEqual([]);
});
