import { expect } from "vitest";

import type { RunEvent } from "@/model/run-event.ts";

import type { ArchiveOwner, RunArchive } from "../archive.ts";
import { openTab } from "./open-tab.ts";
import { sampleEvents, samplePlan } from "./samples.ts";

export const started = sampleEvents["run-started"];
export const sent = sampleEvents["copy-sent"];
export const answered = sampleEvents["copy-answered"];

/** The archive of a tab in a browser that keeps what it is given. */
export async function openLasting(owner?: ArchiveOwner): Promise<RunArchive> {
  const { archive, refusal } = await openTab(owner === undefined ? {} : { owner });
  expect(refusal).toBeNull();
  expect(archive.isLasting).toBe(true);
  return archive;
}

/** A run begun at that moment, Unix ms, with its events; gives its id. */
export async function holdRun(archive: RunArchive, events: readonly RunEvent[], at = 1000): Promise<string> {
  const journal = await archive.begin(samplePlan, at);
  for (const event of events) await journal.append(event);
  return journal.runId;
}
