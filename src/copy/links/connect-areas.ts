import { success } from "@/lib/result.ts";
import type { Areas } from "@/model/blocks.ts";
import type { PageId } from "@/model/ids.ts";
import type { UnreachableBlock } from "@/model/later.ts";

import { retryRead } from "../repeat.ts";
import { pausesRun } from "../session-loss.ts";
import type { CopySheet, LinkPass } from "./link-pass.ts";
import type { Read } from "./read-in-parts.ts";
import { setAndLook } from "./set-and-look.ts";

/** Header, footer and sidebar areas of one copy (contract D14). */
export interface ConnectedAreas {
  /** Areas that are copies of this run now. */
  readonly count: number;
  readonly hasWritten: boolean;
  readonly refused: readonly UnreachableBlock[];
}

/**
 * Puts copies of areas in the place of their sources, where some were copied along; before, the areas of a copy are still those of the
 * source (contract D14). The failure is one for which the run has to pause.
 */
export async function connectAreas(
  pass: LinkPass,
  { planned, pageId, areas }: CopySheet,
): Read<ConnectedAreas> {
  const { run, index } = pass;
  const { portal, clock } = run.ports;
  const { scope } = run.plan;
  const wanted = new Map([...areas].map(([area, id]) => [area, index.copyOf(planned, id) ?? id]));
  const count = [...wanted.values()].filter((id) => index.isCopyIn(planned.target.site.id, id)).length;
  if (isSame(areas, wanted)) return success({ count, hasWritten: false, refused: [] });
  const failure = await setAndLook(
    run,
    () => portal.connectAreas(scope, pageId, wanted),
    async () => {
      const look = await retryRead(clock, () => portal.readAreas(scope, [pageId]));
      return look.ok ? success(isSame(look.value.get(pageId) ?? new Map(), wanted)) : look;
    },
  );
  if (failure === null) return success({ count, hasWritten: true, refused: [] });
  if (pausesRun(run, failure)) return { ok: false, failure };
  const left = [...areas].filter(([area, id]) => wanted.get(area) !== id);
  return success({
    count: count - left.length,
    hasWritten: false,
    refused: left.map(([area, id]) => refusedArea(area, id)),
  });
}

/** An area is no block; its number stands for the code. */
const refusedArea = (area: string, pageId: PageId): UnreachableBlock => ({
  block: `area ${area}`,
  why: "refused",
  pageIds: [pageId],
});

const isSame = (one: Areas, other: Areas): boolean =>
  one.size === other.size && [...one].every(([area, id]) => other.get(area) === id);
