import { folderChain } from "@/model/folder-chain.ts";
import type { Folder } from "@/model/page.ts";
import type { SiteSwitches, SwitchedOn, SwitchOffWould } from "@/model/switch-off.ts";

import type { WasOff } from "./find-switched-on.ts";

/** One thing to switch off, and what else that changes. */
export interface SwitchOffTask {
  readonly on: SwitchedOn;
  readonly title: string;
  readonly would: SwitchOffWould;
}

/**
 * What is on now and was off before. Of folders one in another only the innermost is named, since the portal switches off all that
 * it lies in as well (contract D11).
 */
export function planSwitchOff(
  { siteId, siteWasOff, folderIds }: WasOff,
  switches: SiteSwitches,
): readonly SwitchOffTask[] {
  const { site, folders, published } = switches;
  if (site === null) return [];
  const tasks: SwitchOffTask[] = [];
  const switchedOn = folders.filter(({ id, active, trashed }) => folderIds.has(id) && active && !trashed);
  const around = new Set(switchedOn.flatMap(({ parentId }) => folderChain(folders, parentId)));
  for (const folder of switchedOn.filter((one) => !around.has(one))) {
    const chain = folderChain(folders, folder.id);
    tasks.push({
      on: { what: "folder", siteId, folderId: folder.id },
      title: folder.title,
      would: {
        hide: publishedBelow(chain, switches),
        switchOff: chain.filter(({ id, active }) => active && !folderIds.has(id)).map(({ title }) => title),
      },
    });
  }
  if (siteWasOff && site.active) {
    const hide = published.map(({ title }) => title);
    tasks.push({ on: { what: "site", siteId }, title: site.title, would: { hide, switchOff: [] } });
  }
  return tasks;
}

/** Published pages in any of the folders, or below: addresses below an inactive folder do not work (contract D11). */
function publishedBelow(chain: readonly Folder[], { folders, published }: SiteSwitches): readonly string[] {
  const off = new Set(chain);
  return published
    .filter(({ folderId }) => folderChain(folders, folderId).some((folder) => off.has(folder)))
    .map(({ title }) => title);
}

export const changesNothingElse = ({ would }: SwitchOffTask): boolean =>
  would.hide.length === 0 && would.switchOff.length === 0;
