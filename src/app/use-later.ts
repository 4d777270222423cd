import { useEffect, useState } from "react";

import { PartMissingError } from "@/lib/part.ts";
import type { UserId } from "@/model/ids.ts";

import type { Later, OpenLater } from "./open-later.ts";

export type LaterState =
  | { readonly at: "waiting" }
  | { readonly at: "missing"; readonly retry: () => void }
  | { readonly at: "ready"; readonly later: Later };

type Outcome = { readonly later: Later } | { readonly error: unknown };

/** The rest of the app, loaded once `mayBegin`. A mistake of ours goes to the error boundary. */
export function useLater(openLater: OpenLater, userId: UserId, mayBegin: boolean): LaterState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isAsked = mayBegin && outcome === null;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    const note = (found: Outcome) => {
      if (isWanted) setOutcome(found);
    };
    openLater(userId).then(
      (later) => note({ later }),
      (error: unknown) => note({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked, openLater, userId]);
  if (outcome === null) return { at: "waiting" };
  if ("later" in outcome) return { at: "ready", later: outcome.later };
  if (!(outcome.error instanceof PartMissingError)) throw outcome.error;
  return { at: "missing", retry: () => setOutcome(null) };
}
