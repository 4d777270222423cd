import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Overview } from "@/model/session.ts";
import { scopes, type Scope, type Site } from "@/model/site.ts";

import type { Command } from "./command.ts";
import { malformed } from "./failure.ts";
import { listSites, mayGoOn } from "./landing-commands.ts";
import type { Pace } from "./leaky-bucket.ts";
import { mostPortions } from "./read-portions.ts";
import type { BatchAnswers, RestClient } from "./rest-client.ts";
import { planSchema } from "./schema/plan-schema.ts";
import { profileSchema } from "./schema/profile-schema.ts";
import type { SiteRows } from "./schema/site-schema.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/**
 * One request: who the user is, and the sites of every scope. A kind that the plan or the rights lack is named beside.
 * `onPace` is told what the plan allows; a portal that does not tell its plan is no reason to show nothing.
 */
export async function readOverview(client: RestClient, onPace: (pace: Pace) => void): Answer<Overview> {
  const plan = { method: "app.info", params: {}, schema: planSchema };
  const profile = { method: "profile", params: {}, schema: profileSchema };
  const lists = scopes.map((scope) => ({ scope, command: listSites(scope, {}) }));
  const named = Object.fromEntries(lists.map(({ scope, command }) => [`sites${scope}`, command]));
  const answer = await client.batch({ plan, profile, ...named });
  if (!answer.ok) return answer;
  const pace = answer.value.read(plan);
  if (pace.ok) onPace(pace.value);
  const user = answer.value.read(profile);
  if (!user.ok) return user;
  const kinds = sortOutcomes(lists, answer.value);
  if (kinds.failure !== null) return failed(kinds.failure);
  const further = await readFurtherSites(client, kinds.read);
  if (!further.ok) return further;
  const sites = [...kinds.read.flatMap(({ rows }) => rows.sites), ...further.value];
  const unreadable = kinds.refused.map(({ scope, failure }) => ({ scope, code: failure.code }));
  return success({ ...user.value, sites: withoutRepeats(sites), unreadable });
}

interface Outcomes {
  readonly read: readonly { readonly scope: Scope; readonly rows: SiteRows }[];
  readonly refused: readonly { readonly scope: Scope; readonly failure: PortalFailure }[];
  /** Not about a kind: a list that may come at the next try, or the same refusal of all. */
  readonly failure: PortalFailure | null;
}

function sortOutcomes(
  lists: readonly { readonly scope: Scope; readonly command: Command<SiteRows> }[],
  answers: BatchAnswers,
): Outcomes {
  const outcomes = lists.map(({ scope, command }) => ({ scope, outcome: answers.read(command) }));
  const read = outcomes.flatMap(({ scope, outcome }) => (outcome.ok ? [{ scope, rows: outcome.value }] : []));
  const refused = outcomes.flatMap(({ scope, outcome }) =>
    outcome.ok ? [] : [{ scope, failure: outcome.failure }],
  );
  const failures = refused.map(({ failure }) => failure);
  const [first] = failures;
  const ofAll = read.length === 0 && failures.every(({ code }) => code === first?.code) ? first : undefined;
  return { read, refused, failure: failures.find(({ kind }) => kind !== "refused") ?? ofAll ?? null };
}

/** The rest of the lists, where the portal seems to cap them. */
async function readFurtherSites(client: RestClient, read: Outcomes["read"]): Answer<readonly Site[]> {
  const sites: Site[] = [];
  for (const { scope, rows: first } of read) {
    let rows = first;
    for (let portions = 0; mayGoOn(rows.count); portions += 1) {
      const after = rows.highestId;
      const command = listSites(scope, { ">ID": after });
      if (portions === mostPortions) return failed(malformed(command.method, "a list without end"));
      const more = await client.call(command);
      if (!more.ok) return more;
      // A portal that ignores the filter would answer with the same rows for ever.
      if (more.value.highestId <= after) break;
      rows = more.value;
      for (const site of rows.sites) sites.push(site);
    }
  }
  return success(sites);
}

const withoutRepeats = (sites: readonly Site[]): readonly Site[] => [
  ...new Map(sites.map((site) => [site.id, site])).values(),
];
