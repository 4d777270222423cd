import { success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { withoutGuard } from "../../testing/breaking-browser.ts";
import type { Sabotage } from "./simulated-tab.ts";

const attempts = 3;

/**
 * The SDK as it is by default: three attempts where the connection broke, the time was up, or an answer 5xx without a code came
 * (contract G3). Without the guard, which would stop the second of them.
 */
export const retriesLeftOn: Sabotage = {
  around: (call, clock) => {
    const bare = withoutGuard(call);
    return async (method, params) => {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await bare(method, params);
        if (answer.ok || attempt === attempts || !isRepeated(answer.failure)) return answer;
        await clock.sleep(1000 * 2 ** attempt);
      }
    };
  },
};

const isRepeated = ({ row }: PortalFailure): boolean =>
  row === "NETWORK_ERROR" || row === "REQUEST_TIMEOUT" || row === "GATEWAY_ERROR";

/** The guard alone taken out: a repetition by the browser makes a second page, which the report has to name. */
export const guardTakenOut: Sabotage = { around: withoutGuard };

/** An engine that settles a lost answer without looking. */
export const lookLeftOut: Sabotage = {
  wrap: (portal) => ({ ...portal, readPagesAbove: () => Promise.resolve(success([])) }),
};

/** Taking back that believes every answer: what was sent is said to be in the trash. */
export const trashBelieved: Sabotage = {
  wrap: (portal) => {
    const sent = new Set<number>();
    return {
      ...portal,
      trashPages: (scope, ids) => {
        for (const id of ids) sent.add(id);
        return portal.trashPages(scope, ids);
      },
      restorePages: (scope, ids) => {
        for (const id of ids) sent.delete(id);
        return portal.restorePages(scope, ids);
      },
      readCopies: async (scope, question) => {
        const read = await portal.readCopies(scope, question);
        if (!read.ok) return read;
        const pages = new Map(
          [...read.value.pages].map(([id, found]) => [
            id,
            sent.has(id) ? { ...found, page: { ...found.page, trashed: true } } : found,
          ]),
        );
        return success({ ...read.value, pages });
      },
    };
  },
};

/** Taking back that does not look who has put pages into its folders before these go to the trash. */
export const foldersUnseen: Sabotage = {
  wrap: (portal) => ({ ...portal, readFolderPages: () => Promise.resolve(success([])) }),
};

/** An app that believes what it is told: pages read back are said to be drafts. */
export const readBackLeftOut: Sabotage = {
  wrap: (portal) => ({
    ...portal,
    readBack: async (scope, question) => {
      const read = await portal.readBack(scope, question);
      if (!read.ok) return read;
      const pages = new Map(
        [...read.value.pages].map(([id, back]) => [
          id,
          back.page === null ? back : { ...back, page: { ...back.page, published: false } },
        ]),
      );
      return success({ ...read.value, pages });
    },
  }),
};
