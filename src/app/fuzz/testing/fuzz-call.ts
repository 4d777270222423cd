import { methodsIn, type BadAnswer } from "../../../../e2e/portal/faults/bad-answers/bad-answer.ts";
import { askPortal } from "./asked-portal.ts";
import { calls } from "./calls.ts";
import type { Badness } from "./fuzz-door.ts";
import { judgeFailures } from "./judge.ts";

export type CallName = keyof typeof calls;

export const callNames: readonly CallName[] = Object.keys(calls).filter((name): name is CallName =>
  Object.hasOwn(calls, name),
);

/** REST methods of each typed method, as it asks them. */
export async function listenToCalls(): Promise<ReadonlyMap<CallName, readonly string[]>> {
  const asked = new Map<CallName, readonly string[]>();
  for (const name of callNames) {
    const { local } = await callOnce(name, null);
    const methods = local.calls().flatMap(({ method, params }) => methodsIn(method, params));
    asked.set(name, [...new Set(methods)].toSorted());
  }
  return asked;
}

export interface CallVerdict {
  readonly spoilt: number;
  /** `answer`, or the kind of failure. */
  readonly outcome: string;
  readonly wrongs: readonly string[];
}

/** Asks one typed method and answers badly, once or for ever; it ends, and where it fails there are words for it. */
export async function tryCall(name: CallName, badness: Badness): Promise<CallVerdict> {
  const { ended, spoilt } = await callOnce(name, badness);
  if (ended === "without end") return { spoilt, outcome: "answer", wrongs: ["it asks without end"] };
  return { spoilt, outcome: ended.ok ? "answer" : ended.failure.kind, wrongs: judgeFailures(ended) };
}

/** A bad answer to the first request with the method in it, or to all. */
export const badnessOf = (method: string, bad: BadAnswer, forEver = false): Badness => ({
  method,
  after: 0,
  forEver,
  bad,
});

async function callOnce(name: CallName, badness: Badness | null) {
  const { local, portal, door } = askPortal();
  door.spoil(badness);
  const ended = await Promise.race([
    calls[name](portal, local),
    door.tooMany.then(() => "without end" as const),
  ]);
  return { ended, local, spoilt: door.spoilt() };
}
