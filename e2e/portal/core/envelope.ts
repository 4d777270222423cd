import { isMap } from "../php/bind.ts";
import type { Switches } from "../state/entities.ts";

export interface Span {
  /** Both Unix ms of the portal's clock. */
  readonly startMs: number;
  readonly finishMs: number;
}

/** The `time` of an answer (contract A5): whole seconds where the source keeps integers, fractions by the docs. */
export function timeOf({ startMs, finishMs }: Span, operating: object, { docsMode }: Switches): object {
  const whole = docsMode ? (seconds: number) => seconds : Math.floor;
  return {
    start: whole(startMs / 1000),
    finish: finishMs / 1000,
    duration: (finishMs - startMs) / 1000,
    processing: whole((finishMs - startMs) / 1000),
    date_start: portalIso(startMs),
    date_finish: portalIso(finishMs),
    ...operating,
  };
}

const offsetHours = 3;

/** ISO 8601 in the portal's own time zone. */
export function portalIso(ms: number): string {
  const local = new Date(ms + offsetHours * 3_600_000).toISOString().slice(0, 19);
  return `${local}+0${offsetHours}:00`;
}

export interface SplitResult {
  readonly result: unknown;
  readonly next?: unknown;
  readonly total?: unknown;
}

/** `next` and `total` of a method's own map move to the envelope, and are lost to the result (contract A5, D4.9 h). */
export function splitResult(result: unknown): SplitResult {
  if (!isMap(result) || !("next" in result || "total" in result)) return { result };
  const { next, total, ...rest } = result;
  return { result: rest, ...(next === undefined ? {} : { next }), ...(total === undefined ? {} : { total }) };
}
