import { createRunStore } from "@/copy/create-run-store.ts";
import type { Connection, CopyPortal, Journal, RunArchive, RunLock } from "@/copy/ports.ts";
import type { RunStore } from "@/copy/run-store.ts";
import type { RunEvent } from "@/model/run-event.ts";

import type { World } from "./world.ts";

const never = new Promise<never>(() => undefined);

interface Around {
  readonly lock?: RunLock;
  readonly connection?: Connection;
}

/** A tab that is gone right after an event is held: nothing more of it is carried out, while the portal goes on with what it has. */
export function openMortalTab(
  world: World,
  diesAfter: (event: RunEvent) => boolean,
  around: Around = {},
): { readonly store: RunStore; readonly death: Promise<void>; readonly kill: () => void } {
  let isDead = false;
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const kill = () => {
    isDead = true;
    die();
  };
  const alive = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isDead) return never;
    const value = await work();
    return isDead ? never : value;
  };
  const mortal = (journal: Journal): Journal => ({
    runId: journal.runId,
    append: (event) =>
      alive(async () => {
        await journal.append(event);
        if (diesAfter(event)) kill();
      }),
  });
  const archive: RunArchive = {
    ...world.archive,
    begin: async (plan, at) => mortal(await world.archive.begin(plan, at)),
    reopen: (runId) => mortal(world.archive.reopen(runId)),
    summarise: (summary) => alive(() => world.archive.summarise(summary)),
  };
  const portal = new Proxy<CopyPortal>(world.portal, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      return typeof method === "function"
        ? (...args: readonly unknown[]) => alive(() => Reflect.apply(method, target, args))
        : method;
    },
  });
  const store = createRunStore({
    portal,
    archive,
    lock: around.lock ?? { take: () => Promise.resolve(() => undefined), whenFree: () => Promise.resolve() },
    connection: around.connection ?? { isOnline: () => true, whenOnline: () => Promise.resolve() },
    clock: world.clock,
  });
  return { store, death, kill };
}
