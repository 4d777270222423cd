import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import { cleanUpFields, type ListedPage, type SettingsRequest } from "@/model/settings.ts";
import type { Scope } from "@/model/site.ts";

import { isKeptInBatch } from "./batch.ts";
import { landingCommand, type Command, type Values } from "./command.ts";
import { findPages, likelyCap } from "./landing-commands.ts";
import { cutIntoParts, readMany } from "./many-commands.ts";
import type { RestClient } from "./rest-client.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;
type Outcome = Result<true, PortalFailure>;

/**
 * Writes titles, addresses and clean settings, at most 50 pages at a time: one request, and one more for each name that a
 * batch would damage. Each page has an outcome of its own; the outer failure is about all of them. `true` proves nothing, since
 * the portal says it of unknown pages too and changes addresses that are taken (contract D6): read them back.
 */
export async function writeSettings(
  client: RestClient,
  scope: Scope,
  requests: readonly SettingsRequest[],
): Answer<ReadonlyMap<PageId, Outcome>> {
  const asked = requests.map((request) => ({ ...request, command: updatePage(scope, request) }));
  const together = asked.filter(({ title, code }) => mayShare(title) && mayShare(code));
  const outcomes = new Map<PageId, Outcome>();
  if (together.length > 0) {
    const named = Object.fromEntries(together.map(({ command }, index) => [`page${index}`, command]));
    const answer = await client.batch(named);
    if (!answer.ok) return answer;
    for (const { pageId, command } of together) outcomes.set(pageId, answer.value.read(command));
  }
  for (const { pageId, command } of asked) {
    if (!outcomes.has(pageId)) outcomes.set(pageId, await client.call(command));
  }
  return success(outcomes);
}

const mayShare = (name: string | null): boolean => name === null || isKeptInBatch(name);

function updatePage(scope: Scope, { pageId, title, code, cleanUp }: SettingsRequest): Command<true> {
  const settings: Values = Object.fromEntries(cleanUpFields.map(({ name, value }) => [name, value]));
  const fields: Values = {
    ...(title === null ? {} : { TITLE: title }),
    ...(code === null ? {} : { CODE: code }),
    ...(cleanUp ? { ADDITIONAL_FIELDS: settings } : {}),
  };
  return landingCommand("landing.update", scope, { lid: pageId, fields }, v.literal(true));
}

/** Pages by their ids, wherever they are, with their addresses and without their blocks; one that is gone for good is absent. */
export async function readPages(
  client: RestClient,
  scope: Scope,
  pageIds: readonly PageId[],
): Answer<ReadonlyMap<PageId, ListedPage>> {
  // So few that no portal cuts the list: what is missing in it counts as gone.
  const lists = cutIntoParts([...new Set(pageIds)], likelyCap).map((part) =>
    findPages(scope, part, { withUrls: true }),
  );
  const answers = await readMany(client, lists);
  if (!answers.ok) return answers;
  const pages = new Map<PageId, ListedPage>();
  for (const list of lists) {
    const read = answers.value.read(list);
    if (!read.ok) return read;
    for (const row of read.value) pages.set(row.page.id, row);
  }
  return success(pages);
}
