import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";
import type { SiteSwitches, SwitchedOn } from "@/model/switch-off.ts";

import { landingCommand } from "./command.ts";
import { listFolders, listPages, listSites, longestList, ofSite } from "./landing-commands.ts";
import { readMany } from "./many-commands.ts";
import type { RestClient } from "./rest-client.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** The site, its folders and its published pages; one request. */
export async function readSwitches(client: RestClient, scope: Scope, siteId: SiteId): Answer<SiteSwitches> {
  const sites = listSites(scope, { ID: siteId });
  const folders = listFolders(scope, siteId, { withTrash: true });
  const filter = { ...ofSite(siteId, { withTrash: false }), ACTIVE: "Y" };
  const pages = listPages(scope, { filter, limit: longestList });
  const answers = await readMany(client, [sites, folders, pages]);
  if (!answers.ok) return answers;
  const ofSites = answers.value.read(sites);
  if (!ofSites.ok) return ofSites;
  const ofFolders = answers.value.read(folders);
  if (!ofFolders.ok) return ofFolders;
  const ofPages = answers.value.read(pages);
  if (!ofPages.ok) return ofPages;
  return success({
    site: ofSites.value.sites.find(({ id }) => id === siteId) ?? null,
    folders: ofFolders.value,
    published: ofPages.value,
  });
}

/** Switches a site off with all its pages, or a folder with all its ancestors (contract D11, D12). */
export function switchOff(client: RestClient, scope: Scope, on: SwitchedOn): Answer<true> {
  const done = v.literal(true);
  return client.call(
    on.what === "site"
      ? landingCommand("site.unpublic", scope, { id: on.siteId }, done)
      : landingCommand("site.unPublicFolder", scope, { folderId: on.folderId }, done),
  );
}
