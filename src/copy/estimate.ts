import { foldersInUse } from "@/model/folders-in-use.ts";
import type { CopyPlan } from "@/model/plan.ts";

/** Between which times something will probably take, ms. */
export interface TimeRange {
  readonly lowMs: number;
  readonly highMs: number;
}

/** What the estimate rests on. */
export interface Workload {
  readonly copies: number;
  readonly folders: number;
  /** How many requests the portal takes at once, and from then on (contract A9). */
  readonly pace: { readonly burst: number; readonly perSecond: number };
  /** Ms of the portal's work for one copy: as measured, else `usualMsPerCopy`. */
  readonly msPerCopy: TimeRange;
}

/** Around the documented sample of one second (contract A9; the portal needs longer for pages with many blocks). */
export const usualMsPerCopy: TimeRange = { lowMs: 500, highMs: 3000 };

/** How many copies are in flight together (design 6). */
const lanes = 4;

/** Running time that the portal grants in its window (contract A9). */
const operatingMs = 480_000;
const windowMs = 600_000;

/** Beside each copy's own request: checks and read-backs go many at a time, folders and their index pages too. */
const requestsPerCopy = 1.2;
const requestsPerFolder = 0.2;

/** What an answer takes on its way, besides the portal's work. */
const latencyMs: TimeRange = { lowMs: 50, highMs: 500 };
const msPerFolder: TimeRange = { lowMs: 50, highMs: 300 };
/** Checking before the first copy and reading back after the last. */
const aroundMs: TimeRange = { lowMs: 500, highMs: 4000 };

/** How long the run will take: whichever is slowest of the work itself, the pace of requests and the operating limit. */
export function estimateRun(work: Workload): TimeRange {
  if (work.copies === 0 && work.folders === 0) return { lowMs: 0, highMs: 0 };
  return { lowMs: estimateEnd(work, "lowMs"), highMs: estimateEnd(work, "highMs") };
}

function estimateEnd({ copies, folders, pace, msPerCopy }: Workload, end: keyof TimeRange): number {
  const workMs = (copies * (msPerCopy[end] + latencyMs[end])) / Math.min(lanes, Math.max(1, copies));
  const requests = copies * requestsPerCopy + folders * requestsPerFolder;
  const paceMs = (Math.max(0, requests - pace.burst) / pace.perSecond) * 1000;
  const copyingMs = Math.max(workMs, paceMs, operatingTime(copies * msPerCopy[end]));
  return Math.round(copyingMs + folders * msPerFolder[end] + aroundMs[end]);
}

/** A window's grant is used up by all lanes together; what is more waits for the next window. */
function operatingTime(totalMs: number): number {
  const fullWindows = Math.max(0, Math.ceil(totalMs / operatingMs) - 1);
  return fullWindows * windowMs + (totalMs - fullWindows * operatingMs) / lanes;
}

/** The part of a plan that takes time: rows that are copied, and folders that are made. */
export const workloadOf = ({ copies, folders }: CopyPlan): Pick<Workload, "copies" | "folders"> => ({
  copies: copies.filter(({ obstacle, takenOut }) => obstacle === null && !takenOut).length,
  folders: foldersInUse(folders, copies).length,
});
