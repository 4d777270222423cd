import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { PageReadBack, Sides, SidesQuestion, SourcePage, TargetState } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { readMany } from "./many-commands.ts";
import { pagesCommands, readPages } from "./page-commands.ts";
import { readRights } from "./read-site.ts";
import type { RestClient } from "./rest-client.ts";
import { readTargetState, surroundingsCommands, targetCommands } from "./target-commands.ts";

/** Sources with their draft blocks, what is around them, and the targets; a site that is both is read once. */
export async function readSides(
  client: RestClient,
  scope: Scope,
  { sourceSiteId, pageIds, targetSiteIds }: SidesQuestion,
): Promise<Result<Sides, PortalFailure>> {
  const pages = pagesCommands(scope, pageIds, { withUrls: false });
  const source = surroundingsCommands(scope, sourceSiteId);
  const targets = [...new Set(targetSiteIds)].map((siteId) => ({
    siteId,
    commands: targetCommands(scope, siteId, siteId === sourceSiteId ? source : undefined),
  }));
  const answers = await readMany(client, [
    ...pages.lists,
    ...Object.values(source),
    ...targets.flatMap(({ commands }) => Object.values(commands)),
    ...pages.blocks.values(),
  ]);
  if (!answers.ok) return answers;
  const pagesRead = readPages(answers.value, pages);
  if (!pagesRead.ok) return pagesRead;
  const folders = answers.value.read(source.folders);
  if (!folders.ok) return folders;
  const rights = readRights(answers.value, source.rights);
  if (!rights.ok) return rights;
  const states = new Map<SiteId, TargetState>();
  for (const { siteId, commands } of targets) {
    const state = readTargetState(answers.value, siteId, commands);
    if (!state.ok) return state;
    states.set(siteId, state.value);
  }
  return success({
    pages: onlyKnown(pagesRead.value),
    folders: folders.value,
    rights: rights.value,
    targets: states,
  });
}

function onlyKnown(pages: ReadonlyMap<PageId, PageReadBack>): ReadonlyMap<PageId, SourcePage> {
  const known = new Map<PageId, SourcePage>();
  for (const [id, { page, blocks }] of pages) if (page !== null) known.set(id, { page, blocks });
  return known;
}
