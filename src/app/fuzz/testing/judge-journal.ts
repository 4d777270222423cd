import "fake-indexeddb/auto";
import { isDeepStrictEqual } from "node:util";

import { idle, reduceRun } from "@/copy/reduce.ts";
import { openArchiveOrMemory } from "@/journal/open-archive-or-memory.ts";
import { wallClock } from "@/lib/clock.ts";
import { userId } from "@/model/ids.ts";

import { employee } from "../../../../e2e/portal/conformance/fixture.ts";
import type { Scene } from "./play.ts";

/** No other tab listens. */
const silent = {
  postMessage: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

/** What was held of the run can be written to the browser's storage, read back there, and gives what the screens show. */
export async function judgeJournal({ world, plan }: Scene): Promise<readonly string[]> {
  const { archive, refusal } = await openArchiveOrMemory({
    owner: { memberId: world.local.state.memberId, userId: userId(employee) },
    newRunId: () => crypto.randomUUID(),
    openChannel: () => silent,
    clock: wallClock,
  });
  if (refusal !== null) return [`the storage is refused: ${refusal.why}`];
  const journal = await archive.begin(plan, world.clock.now());
  for (const event of world.events()) await journal.append(event);
  const read = await archive.read(journal.runId);
  await archive.forget(journal.runId);
  if (!read.ok) return [`the journal is ${JSON.stringify(read.failure)}`];
  const told = read.value.reduce(reduceRun, idle);
  return isDeepStrictEqual(told, world.store.getSnapshot()) ? [] : ["the journal tells another story"];
}
