import { beforeEach, expect, test } from "vitest";

import type { CopyPlan } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";

import { countTries, hostileTexts } from "../../e2e/portal/samples/hostile/try-all.ts";
import { readPlanFile, writePlanFile } from "./plan-file.ts";
import { answered, openLasting, sent } from "./testing/lasting-archive.ts";
import { giveFreshStorage } from "./testing/open-tab.ts";
import { sampleEvents, samplePlan, sampleSaved } from "./testing/samples.ts";

beforeEach(giveFreshStorage);

/** A plan in which every text of the portal is hostile, keys included. */
const hostilePlan: CopyPlan = {
  ...samplePlan,
  folders: samplePlan.folders.map((folder) => ({ ...folder, title: `=1+1 ${folder.title}` })),
  copies: hostileTexts.flatMap((text, index) =>
    samplePlan.copies.slice(0, 1).map((copy) => ({
      ...copy,
      // The first two are keys that the folders of the plan lead to.
      key: index < 2 ? `c${index + 1}` : index === 2 ? "__proto__" : `${text.slice(0, 20)}-${index}`,
      source: { ...copy.source, title: text, code: text, rule: text, modifiedText: text },
      sourceSite: { ...copy.sourceSite, title: text, domainName: text },
      target: { ...copy.target, site: { ...copy.target.site, title: text, code: text } },
      expected: { ...copy.expected, title: text, code: text },
      wished: { title: text, code: text },
      warnings: [{ what: "folders-go-live" as const, titles: [text, "__proto__"] }],
    })),
  ),
};

test("a run over hostile texts is read from the journal as it was written", async () => {
  const done = sampleEvents["copy-done"];
  const events: readonly RunEvent[] = [
    { ...sampleEvents["run-started"], plan: hostilePlan },
    ...hostilePlan.copies.flatMap(({ key }): readonly RunEvent[] => [
      { ...sent, key },
      { ...answered, key },
      { ...done, key, found: { ...done.found, title: key, code: key } },
    ]),
  ];
  const journal = await (await openLasting()).begin(hostilePlan, 1000);
  await Promise.all(events.map((event) => journal.append(event)));
  const archive = await openLasting();
  expect(await archive.read(journal.runId)).toEqual({ ok: true, value: events });
  const [run] = await archive.list();
  expect(run?.sourceSite).toBe(hostilePlan.copies[0]?.sourceSite.title);
  countTries("journal", hostileTexts.length);
});

test("a plan of hostile texts is opened from its file as it was saved", () => {
  const { choice } = sampleSaved;
  const byHand = hostileTexts.map((text) => [text, { title: text, code: text }] as const);
  const saved = {
    ...sampleSaved,
    portalOrigin: "javascript:alert(1)",
    plan: hostilePlan,
    choice: { ...choice, later: { ...choice.later, byHand } },
  };
  expect(readPlanFile(writePlanFile(saved))).toEqual({ ok: true, value: saved });
  countTries("plan file", hostileTexts.length);
});

test("names that every object has do not come in by a plan file", () => {
  const text = writePlanFile(sampleSaved).replace(
    '"choice": {',
    '"choice": { "__proto__": { "polluted": 1 },',
  );
  expect(text).toContain("polluted");
  const read = readPlanFile(text);
  expect(read).toEqual({ ok: true, value: sampleSaved });
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(read.ok ? Reflect.get(read.value.choice, "polluted") : "unread").toBeUndefined();
});
