import type { RunEvent } from "@/model/run-event.ts";

/**
 * Events that the operating system may still lose in a crash or a power cut: the portal can be asked again for what they tell.
 * All others are written through to the disk, so that an event is strict unless somebody has thought about it.
 */
const mayBeLost: ReadonlySet<RunEvent["type"]> = new Set<RunEvent["type"]>([
  "checking",
  "waiting",
  "finishing",
  "copy-done",
  "copy-skipped",
  "obstacle-found",
  "run-held",
  "hold-over",
  "went-offline",
  "back-online",
]);

export function durabilityOf(event: RunEvent): "strict" | "relaxed" {
  return mayBeLost.has(event.type) ? "relaxed" : "strict";
}
