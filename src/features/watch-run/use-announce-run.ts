import { useEffect, useRef } from "react";

import type { RunView } from "@/bindings/use-run-view.ts";
import { announce } from "@/ui/announcer.tsx";

import { findDue, hear, type Heard } from "./due-announcement.ts";

/** What there is to say of a run at this moment. */
export interface Telling {
  readonly percent: number;
  /** How far it has come. */
  readonly summary: string;
  /** What it is doing. */
  readonly now: string;
}

/** Has a calm summary read out: other phases, and the progress now and then; never every row. */
export function useAnnounceRun({ phase }: RunView["state"], { percent, summary, now: doing }: Telling): void {
  const heard = useRef<Heard | null>(null);
  useEffect(() => {
    const now = hear(phase, percent, Date.now());
    // The heading has just been read out, so that at first only what is out of the ordinary is told.
    heard.current ??= { ...now, phase: "working" };
    const due = findDue(heard.current, now);
    if (due === null) return;
    heard.current = now;
    // A lost session is an alert of its own.
    if (now.phase === "paused session") return;
    announce(due === "progress" || now.phase === "working" ? summary : doing);
  }, [phase, percent, summary, doing]);
}
