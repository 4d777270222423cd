import { methodsIn } from "../../../../e2e/portal/faults/bad-answers/bad-answer.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import type { Badness } from "./fuzz-door.ts";
import { judgeJournal } from "./judge-journal.ts";
import { judge } from "./judge.ts";
import { play, type Scene } from "./play.ts";
import { stories, type Story } from "./stories.ts";

/** In how many requests of a story a method is asked. */
export interface Asked {
  readonly method: string;
  readonly story: Story;
  readonly requests: number;
}

/** What the stories ask of the portal when all answers are true: whatever the app calls is fuzzed without being named anywhere. */
export async function listenToStories(): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const story of stories) {
    const { scene } = await play(story, null, () => undefined);
    asked.push(...countMethods(scene, story));
  }
  return asked;
}

function countMethods({ world, planned }: Scene, story: Story): readonly Asked[] {
  const counts = new Map<string, number>();
  for (const { method, params } of world.local.calls().slice(planned))
    for (const name of new Set(methodsIn(method, params))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([method, requests]) => ({ method, story, requests }));
}

interface Verdict {
  readonly story: string;
  readonly badness: Badness;
  /** Answers that were made bad ones. */
  readonly spoilt: number;
  /** Where the rows ended before they were taken back. */
  readonly outcomes: readonly string[];
  readonly wrongs: readonly string[];
}

/** Plays one case and judges it. */
export async function tryCase(asked: readonly Asked[], one: FuzzCase): Promise<Verdict> {
  const { story, badness } = chooseBadness(asked, one);
  const believed = mayBeBelieved(badness);
  const wrongs: string[] = [];
  const outcomes: string[] = [];
  const { ending, scene, spoilt } = await play(story, badness, (at, state, moment) => {
    wrongs.push(...judge(at, state, { moment, believed }));
    if (moment === "copied") outcomes.push(...state.copies.values().map((copy) => copy.at));
  });
  if (ending === "stuck") wrongs.push("the run is never over");
  else if (ending === "over") wrongs.push(...(await judgeJournal(scene)));
  else wrongs.push(`a bug: ${ending.bug instanceof Error ? ending.bug.stack : String(ending.bug)}`);
  return { story: story.name, badness, spoilt, outcomes, wrongs };
}

/** Numbers count methods, stories that ask for them, and requests, and begin again. */
function chooseBadness(
  asked: readonly Asked[],
  one: FuzzCase,
): { readonly story: Story; readonly badness: Badness } {
  const methods = [...new Set(asked.map(({ method }) => method))].toSorted();
  const method = methods[one.method % methods.length];
  const tellers = asked.filter((teller) => teller.method === method);
  const teller = tellers[one.story % tellers.length];
  if (method === undefined || teller === undefined) throw new Error("No story asks for anything.");
  const { story, requests } = teller;
  return { story, badness: { method, after: one.nth % requests, forEver: one.forEver, bad: one.bad } };
}

const reads = /\.(?:get\w*|info)$|^profile$|^batch$/i;

/** Another value of the right shape in a read cannot be told from a true one. */
const mayBeBelieved = ({ method, bad }: Badness): boolean => bad.what !== "text" && reads.test(method);
