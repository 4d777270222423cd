import type { CopyPortal } from "@/copy/ports.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";

import type { World } from "./world.ts";

/** A copy as it was sent, and what was in flight beside it at any moment. */
interface Flight {
  readonly request: CopyRequest;
  /** How many were in flight when it was sent, itself included. */
  readonly lane: number;
  readonly beside: readonly CopyRequest[];
}

interface OpenFlight extends Flight {
  readonly beside: CopyRequest[];
}

/** Sees which copies are in flight together. */
export interface LaneWatch {
  readonly watch: (portal: CopyPortal) => CopyPortal;
  /** In the order in which they were sent. */
  flights(): readonly Flight[];
  /** How many were in flight at once at most. */
  most(): number;
}

export function watchLanes(): LaneWatch {
  const all: OpenFlight[] = [];
  const open = new Set<OpenFlight>();
  let most = 0;
  return {
    watch: (portal) => ({
      ...portal,
      copyPage: async (request) => {
        const flight: OpenFlight = {
          request,
          lane: open.size + 1,
          beside: [...open].map((other) => other.request),
        };
        for (const other of open) other.beside.push(request);
        all.push(flight);
        open.add(flight);
        most = Math.max(most, open.size);
        const answer = await portal.copyPage(request);
        open.delete(flight);
        return answer;
      },
    }),
    flights: () => all,
    most: () => most,
  };
}

/** What counts for whether two copies collide. */
export function namesOf({ local }: World, { sourceId, siteId, folderId }: CopyRequest) {
  const source = local.state.pages.get(sourceId);
  if (source === undefined) throw new Error(`The portal has no page ${sourceId}.`);
  return { sourceId, siteId, folderId, code: source.code.toLowerCase(), title: source.title.toLowerCase() };
}
