import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import type { ReportRow } from "@/model/report.ts";
import { sampleFailure } from "@/model/testing/samples.ts";

import { reasonsOf } from "./row-reasons.ts";
import { sampleRow } from "./testing/sample-report.ts";

const messages = createMessages(createFormat("en"));
const failure = sampleFailure("ACCESS_DENIED");
const { sentence, advice } = messages.failures.noRight;

const told = (given: Partial<ReportRow>) =>
  reasonsOf(sampleRow("Promo", given), messages).map((reason) => [reason.text, reason.advice]);

test("a copy as planned has nothing to say", () => {
  expect(told({})).toEqual([]);
});

test("a name that the portal refused is told with the portal's reason and what to do", () => {
  expect(told({ laterRemarks: [{ what: "settings-failed", failure }] })).toEqual([
    ["The copy did not get its new name and settings.", null],
    [sentence, advice],
  ]);
});

test("links that could not be changed are told with the way to change them by hand", () => {
  const block = { block: "15.social", why: "component", pageIds: [] } as const;
  expect(told({ laterRemarks: [{ what: "links-unreachable", blocks: [block] }] })).toEqual([
    ["1 block of the copy has links that could not be changed.", messages.later.advice.links],
  ]);
});

test("a copy in the trash says only that, whatever there was to say before", () => {
  expect(
    told({
      outcome: "undone",
      undo: { at: "trashed", wasPublished: false },
      laterRemarks: [{ what: "links-failed", failure }],
    }),
  ).toEqual([["It was taken back: it is in the trash.", null]]);
});

test("a home page that stays says how to take it back", () => {
  expect(told({ undo: { at: "kept", why: { what: "home-page" } } })).toEqual([
    [
      "It is the home page of its site, and the portal keeps a home page as long as there are other pages.",
      "Choose another home page in the settings of the site, then undo it again. Or undo the other copies first.",
    ],
  ]);
});

test("a copy that somebody has changed says in what", () => {
  const texts = told({
    undo: {
      at: "changed",
      changes: [
        { what: "title", now: "Mine" },
        { what: "publication", now: "published" },
      ],
    },
  }).map(([text]) => text);
  expect(texts.slice(1)).toEqual(["It is called “Mine” now.", "It was published since then."]);
});
