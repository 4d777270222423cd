import type { Clock } from "@/lib/clock.ts";
import { restrictions } from "@/portal/open-frame.ts";
import type { RestCall } from "@/portal/rest-call.ts";
import { createSdkCall } from "@/portal/sdk-call.ts";
import { createSdkHttp } from "@/portal/testing/sdk-http.ts";

import { issueToken } from "../../../../e2e/portal/core/tokens.ts";
import {
  methodsIn,
  rewriteAs,
  type BadAnswer,
} from "../../../../e2e/portal/faults/bad-answers/bad-answer.ts";
import type { Rewrite } from "../../../../e2e/portal/faults/fault-rules.ts";
import type { LocalPortal } from "../../../../e2e/portal/portal.ts";

/** Which answers are bad ones, and how. */
export interface Badness {
  readonly method: string;
  /** Requests with this method in them before the first bad one. */
  readonly after: number;
  /** All from then on, not only that one. */
  readonly forEver: boolean;
  readonly bad: BadAnswer;
}

/** What stands between the app and the portal. */
export interface FuzzDoor {
  readonly around: (call: RestCall, clock: Clock) => RestCall;
  /** Called once the world is open. */
  readonly open: (local: LocalPortal) => void;
  /** How many answers were made bad ones. */
  readonly spoilt: () => number;
  /** From now on. */
  readonly spoil: (badness: Badness | null) => void;
  /** Resolves when the app asks more than any run needs. */
  readonly tooMany: Promise<void>;
}

/** More requests than this in one story are a loop without end. */
const mostRequests = 3000;

/**
 * The portal's door in the same process for true answers, which is quick; for those that are to be bad ones the SDK's own HTTP
 * client, since it is a part of what has to bear them.
 */
export function createFuzzDoor(userId: number): FuzzDoor {
  let opened: LocalPortal | null = null;
  let badness: Badness | null = null;
  let seen = 0;
  let spoilt = 0;
  let requests = 0;
  let giveUp: () => void = () => undefined;
  const tooMany = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  const takeBadness = (method: string, params: Parameters<RestCall>[1]): Badness | null => {
    if (badness === null || !methodsIn(method, params).includes(badness.method)) return null;
    seen += 1;
    const isItsTurn = badness.forEver ? seen > badness.after : seen === badness.after + 1;
    return isItsTurn ? badness : null;
  };
  const sendBad = (local: LocalPortal, { method: asked, bad }: Badness, ...call: Parameters<RestCall>) => {
    const ids = () => [
      ...local.state.pages.keys(),
      ...local.state.folders.keys(),
      ...local.state.sites.keys(),
    ];
    const rewrite = rewriteAs(asked, bad, ids);
    const lying = answeringBy(local, (answer, entry) => {
      const made = rewrite(answer, entry);
      const isSame = made.body === answer.body && made.contentType === answer.contentType;
      if (!isSame || made.bytes !== undefined) spoilt += 1;
      return made;
    });
    return openSdk(lying, userId)(...call);
  };
  return {
    around: (direct) => async (method, params) => {
      requests += 1;
      if (requests > mostRequests) {
        giveUp();
        return new Promise<never>(() => undefined);
      }
      const bad = takeBadness(method, params);
      return bad === null || opened === null ? direct(method, params) : sendBad(opened, bad, method, params);
    },
    open: (local) => {
      opened = local;
    },
    spoilt: () => spoilt,
    spoil: (next) => {
      badness = next;
      seen = 0;
    },
    tooMany,
  };
}

/** The portal for one request alone, whatever else is under way at that moment. */
function answeringBy(local: LocalPortal, rewrite: Rewrite): LocalPortal {
  const lying: LocalPortal = Object.create(local, {
    call: {
      value: async (request: Parameters<LocalPortal["call"]>[0]) => {
        const answering = local.call(request);
        const entry = local.calls().at(-1);
        const answer = await answering;
        return entry === undefined ? answer : rewrite(answer, entry);
      },
    },
  });
  return lying;
}

function openSdk(local: LocalPortal, userId: number): RestCall {
  const newToken = () => issueToken(local.state, userId, 1).value;
  let token = newToken();
  const refresh = () => {
    token = newToken();
    return Promise.resolve();
  };
  const http = createSdkHttp(local, { read: () => token, refresh }, restrictions);
  return createSdkCall(
    (method, params) => http.call(method, params),
    () => true,
  );
}
