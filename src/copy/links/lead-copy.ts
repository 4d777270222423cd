import { success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { LinksFound } from "@/model/later.ts";

import { retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { needsPublicationForSettings } from "../settings/publish-again.ts";
import { connectAreas } from "./connect-areas.ts";
import { linkMapOf, type CopySheet, type LinkPass } from "./link-pass.ts";
import { putBackAnchors } from "./put-back-anchors.ts";
import type { Read } from "./read-in-parts.ts";
import { setAndLook } from "./set-and-look.ts";
import { tellLinks } from "./tell-links.ts";
import { writeLinks } from "./write-links.ts";

/** What one copy has come to. */
export interface LedCopy {
  readonly found: LinksFound;
  /** Something was written, so that what was known of the page counts no more. */
  readonly isChanged: boolean;
}

/**
 * Leads the links of one copy to the copies of its site, gives blocks their anchors back, connects its areas, and publishes what is
 * public again. All of it sets values: after a break it is gone through once more. The failure is one for which the run has to pause,
 * or why the copy could not be read.
 */
export async function leadCopy(pass: LinkPass, sheet: CopySheet, wasBegun: boolean): Read<LedCopy> {
  const { run } = pass;
  const links = await writeLinks(pass, sheet.blocks, linkMapOf(pass, sheet));
  if (!links.ok) return links;
  const anchors = await putBackAnchors(pass, sheet);
  if (!anchors.ok) return anchors;
  const areas = await connectAreas(pass, sheet);
  if (!areas.ok) return areas;
  const told = tellLinks(pass, sheet, links.value);
  const hasWritten = [links, anchors, areas].some(({ value }) => value.hasWritten);
  // What an earlier tab has begun may be written and not public yet, as may be the settings.
  const isDue = hasWritten || wasBegun || needsPublicationForSettings(run, sheet.planned.key);
  const isPublic = sheet.listed.page.published;
  const showsPending = !wasBegun && !links.value.hasWrittenWhole;
  const failure = isDue && isPublic ? await publish(run, sheet, showsPending) : null;
  if (failure !== null && pausesRun(run, failure)) return { ok: false, failure };
  return success({
    found: {
      ...told,
      unreachable: [
        ...told.unreachable,
        ...areas.value.refused,
        ...sheet.unread.map((block) => ({ block, why: "refused", pageIds: [] }) as const),
      ],
      anchors: anchors.value.back,
      anchorsLost: anchors.value.lost,
      areas: areas.value.count,
      notPublishedAgain: failure,
    },
    isChanged: hasWritten || (isDue && isPublic),
  });
}

/**
 * Publishes the draft of a page that is public, after an unclear ending once more unless the page shows that nothing is pending.
 * `showsPending`: it would; of a content that was written whole it does not (contract D15).
 */
function publish(
  run: RunContext,
  { pageId }: CopySheet,
  showsPending: boolean,
): Promise<PortalFailure | null> {
  const { plan, ports } = run;
  const { portal, clock } = ports;
  return setAndLook(
    run,
    () => portal.publishPage(plan.scope, pageId),
    async () => {
      const read = await retryRead(clock, () => portal.readPages(plan.scope, [pageId]));
      if (!read.ok) return read;
      const page = read.value.get(pageId)?.page;
      return success(showsPending && page?.published === true && !page.draftDiffers);
    },
  );
}
