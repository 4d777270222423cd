import type { PortalFailure } from "@/model/failure.ts";

import type { Rest } from "./copy-all.ts";
import { leadLinks } from "./links/lead-links.ts";
import type { RunContext } from "./run-context.ts";
import { writeSettings } from "./settings/write-settings.ts";

/** What is done with the copies once all of them are there: names and settings first, since links are published together with them. */
export async function doLater(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const written = await writeSettings(run, asked);
  return written.at === "all-over" ? leadLinks(run, asked) : written;
}

/** The run ends without a session: what was begun has an ending, and that is why. */
export async function endOpenLater({ plan, book, emit }: RunContext, failure: PortalFailure): Promise<void> {
  for (const { key } of plan.copies) {
    const { settings, links } = book.laterOf(key);
    if (settings?.at === "sent") await emit({ type: "settings-failed", laterKey: key, failure });
    if (links?.at === "begun") await emit({ type: "links-failed", laterKey: key, failure });
  }
}
