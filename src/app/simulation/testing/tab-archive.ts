import type { Journal, RunArchive } from "@/copy/ports.ts";
import type { RunEvent } from "@/model/run-event.ts";

import { never, type Life } from "./life.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/** The browser's storage as this tab sees it; it takes nothing more once the tab is gone. */
export function openTabArchive({ archive }: SimulatedWorld, life: Life): RunArchive {
  const { whileAlive } = life;
  const journalOf = (journal: Journal): Journal => ({
    runId: journal.runId,
    append: async (event: RunEvent) => {
      life.pass("append");
      if (!life.isAlive()) return never;
      if (event.type === "copy-sent") life.sent.set(event.intent.source.id, event.key);
      const held = journal.append(event);
      life.pass("held");
      return whileAlive(held);
    },
  });
  return {
    isLasting: true,
    begin: async (plan, at) => (life.isAlive() ? journalOf(await archive.begin(plan, at)) : never),
    reopen: (runId) => journalOf(archive.reopen(runId)),
    list: () => whileAlive(archive.list()),
    read: (runId) => whileAlive(archive.read(runId)),
    count: (runId) => whileAlive(archive.count(runId)),
    summarise: (summary) => (life.isAlive() ? whileAlive(archive.summarise(summary)) : never),
    forget: (runId) => archive.forget(runId),
    watch: (onWritten) => archive.watch(onWritten),
  };
}
