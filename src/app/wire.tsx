import { createQueryClient } from "@/bindings/query-client.ts";
import { holdsUnfinished } from "@/journal/holds-unfinished.ts";
import { wallClock } from "@/lib/clock.ts";
import type { UserId } from "@/model/ids.ts";

import { App } from "./app.tsx";
import { createOpenLater } from "./open-later.ts";
import { startPage } from "./start-page.tsx";

/** Puts the app together and draws it; the only place where real parts are made. */
export function startApp(element: HTMLElement): Promise<void> {
  return startPage(element, (portal, language) => {
    const queryClient = createQueryClient();
    const { memberId } = portal.session;
    return (
      <App
        portal={portal}
        queryClient={queryClient}
        holdsRun={once((userId: UserId) => holdsUnfinished({ memberId, userId }, wallClock))}
        openLater={createOpenLater({ portal, queryClient, language })}
      />
    );
  });
}

/** Whose runs they are is known with the first list, and that is the same user as long as the frame lives. */
function once(look: (userId: UserId) => Promise<boolean>): (userId: UserId) => Promise<boolean> {
  let looking: Promise<boolean> | null = null;
  return (userId) => {
    looking ??= look(userId);
    return looking;
  };
}
