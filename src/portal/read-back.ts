import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { ReadBackQuestion, ReadBacks } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { listPagesAbove, mayGoOn } from "./landing-commands.ts";
import { readMany } from "./many-commands.ts";
import { pagesCommands, readPages } from "./page-commands.ts";
import { readPortions } from "./read-portions.ts";
import type { RestClient } from "./rest-client.ts";
import { readTargetState, targetCommands } from "./target-commands.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Copies with their draft blocks and addresses, and their sites; one request where up to 44 pages are in one site. */
export async function readBack(
  client: RestClient,
  scope: Scope,
  question: ReadBackQuestion,
): Answer<ReadBacks> {
  const pages = pagesCommands(scope, question.pageIds, { withUrls: true });
  const asked = question.sites.map(({ siteId, mark }) => ({
    siteId,
    target: targetCommands(scope, siteId),
    above: listPagesAbove(scope, siteId, mark),
  }));
  const answers = await readMany(client, [
    ...pages.lists,
    ...asked.flatMap(({ target, above }) => [...Object.values(target), above]),
    ...pages.blocks.values(),
  ]);
  if (!answers.ok) return answers;
  const pagesRead = readPages(answers.value, pages);
  if (!pagesRead.ok) return pagesRead;
  const sites = new Map<SiteId, SiteReadBack>();
  for (const { siteId, target, above } of asked) {
    const state = readTargetState(answers.value, siteId, target);
    if (!state.ok) return state;
    const first = answers.value.read(above);
    if (!first.ok) return first;
    const pagesAbove = await readOn(client, scope, siteId, first.value);
    if (!pagesAbove.ok) return pagesAbove;
    sites.set(siteId, { target: state.value, pagesAbove: pagesAbove.value });
  }
  return success({ pages: pagesRead.value, sites });
}

type SiteReadBack = ReadBacks["sites"] extends ReadonlyMap<SiteId, infer Site> ? Site : never;

/** The pages above the mark that the first portion did not hold, if it may not have been all. */
async function readOn(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  first: readonly Page[],
): Answer<readonly Page[]> {
  const last = first.at(-1);
  if (last === undefined || !mayGoOn(first.length)) return success(first);
  const above = (id: number) => listPagesAbove(scope, siteId, id);
  return readPortions(client, { first, after: last.id, above, mayGoOn });
}
