import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { TargetState } from "@/model/portal-answers.ts";
import type { Scope, SiteRights } from "@/model/site.ts";

import type { Command } from "./command.ts";
import { highestPage, listFolders, listRights, listSites } from "./landing-commands.ts";
import { readRights } from "./read-site.ts";
import type { BatchAnswers } from "./rest-client.ts";
import type { SiteRows } from "./schema/site-schema.ts";

/** What may be done in a site, and its folders in any state. */
export interface SurroundingsCommands {
  readonly rights: Command<SiteRights>;
  readonly folders: Command<readonly Folder[]>;
}

export const surroundingsCommands = (scope: Scope, siteId: SiteId): SurroundingsCommands => ({
  rights: listRights(scope, siteId),
  folders: listFolders(scope, siteId, { withTrash: true }),
});

/** Everything that tells the state of a target site. */
interface TargetCommands extends SurroundingsCommands {
  readonly sites: Command<SiteRows>;
  readonly highest: Command<readonly PageId[]>;
}

/** `surroundings` are given where the same request asks for them anyhow. */
export const targetCommands = (
  scope: Scope,
  siteId: SiteId,
  surroundings: SurroundingsCommands = surroundingsCommands(scope, siteId),
): TargetCommands => ({
  sites: listSites(scope, { ID: siteId }),
  ...surroundings,
  highest: highestPage(scope, siteId),
});

/** Any failure among the four is the failure of the whole: nothing is copied on half a look. */
export function readTargetState(
  answers: BatchAnswers,
  siteId: SiteId,
  commands: TargetCommands,
): Result<TargetState, PortalFailure> {
  const sites = answers.read(commands.sites);
  if (!sites.ok) return sites;
  const rights = readRights(answers, commands.rights);
  if (!rights.ok) return rights;
  const folders = answers.read(commands.folders);
  if (!folders.ok) return folders;
  const highest = answers.read(commands.highest);
  if (!highest.ok) return highest;
  return success({
    site: sites.value.sites.find(({ id }) => id === siteId) ?? null,
    rights: rights.value,
    folders: folders.value,
    highestPageId: highest.value[0] ?? 0,
  });
}
