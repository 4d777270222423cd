import type { QueryClient } from "@tanstack/react-query";

import type { RunStore } from "@/copy/run-store.ts";
import { pageListPart } from "@/features/pick-pages/page-list-part.ts";
import type { Language } from "@/i18n/load-messages.ts";
import type { MenuEntry } from "@/install/menu-entry.ts";
import type { PresetArchive } from "@/journal/preset-archive.ts";
import { createPart } from "@/lib/part.ts";
import type { UserId } from "@/model/ids.ts";
import type { Portal } from "@/portal/portal.ts";

import type * as LaterParts from "./later-parts.ts";

/** All that comes after the first list; what an earlier tab has left is taken up by then. */
export interface Later {
  readonly parts: typeof LaterParts;
  readonly runStore: RunStore;
  readonly presetArchive: PresetArchive;
  /** `null` for whoever has nothing to do with the entry in the settings menu of pages. */
  readonly menuEntry: MenuEntry | null;
}

/** Rejects with `PartMissingError` where the connection is lost; asked again it tries anew. */
export type OpenLater = (userId: UserId) => Promise<Later>;

interface Known {
  readonly portal: Portal;
  readonly queryClient: QueryClient;
  readonly language: Language;
}

/** How to open the rest of the app, once, however often that is asked for: there is one run store in a tab. */
export function createOpenLater({ portal, queryClient, language }: Known): OpenLater {
  const code = createPart(async () => {
    await pageListPart.load();
    return import("./later-parts.ts");
  });
  const open = async (userId: UserId): Promise<Later> => {
    // The words of all screens come with them: what has begun must be told to its end.
    const [parts] = await Promise.all([code.load(), language.all.load()]);
    const runStore = await parts.openRunStore(portal, userId);
    parts.refreshAfterRuns(runStore, queryClient);
    parts.warnBeforeLeaving(runStore, window);
    const { memberId } = portal.session;
    const presetArchive = parts.openPresets({ memberId, userId }, () => window.localStorage);
    return { parts, runStore, presetArchive, menuEntry: parts.openMenuEntry(portal) };
  };
  let opened: Promise<Later> | null = null;
  return (userId) => {
    pageListPart.forgetFailure();
    code.forgetFailure();
    language.all.forgetFailure();
    opened ??= open(userId).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
