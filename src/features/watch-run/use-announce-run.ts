import { useEffect, useRef } from "react";

import type { RunView } from "@/bindings/use-run-view.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { announce } from "@/ui/announcer.tsx";

import { findDue, hear, type Heard } from "./due-announcement.ts";
import { tellNow } from "./tell-now.ts";

/** Has a calm summary read out: other phases, and the progress now and then; never every row. */
export function useAnnounceRun({ state, figures }: RunView): void {
  const { run } = useMessages();
  const heard = useRef<Heard | null>(null);
  const { phase } = state;
  useEffect(() => {
    const now = hear(phase, figures.overall.percent, Date.now());
    // The heading has just been read out, so that at first only what is out of the ordinary is told.
    heard.current ??= { ...now, phase: "working" };
    const due = findDue(heard.current, now);
    if (due === null) return;
    heard.current = now;
    // A lost session is an alert of its own.
    if (now.phase === "paused session") return;
    const { left, percent } = figures.overall;
    const isOrdinary = due === "progress" || now.phase === "working";
    announce(isOrdinary ? run.many.summary(left, String(percent)) : tellNow(phase, figures, run));
  }, [phase, figures, run]);
}
