import { createRunStore } from "@/copy/create-run-store.ts";
import type { CopyPortal, Journal, RunArchive } from "@/copy/ports.ts";
import type { Clock } from "@/lib/clock.ts";
import { failed } from "@/lib/result.ts";
import type { RunEvent } from "@/model/run.ts";
import type { Session } from "@/model/session.ts";
import { createPortalOver } from "@/portal/create-portal-over.ts";
import { failureOf } from "@/portal/failure.ts";
import type { RestCall } from "@/portal/rest-call.ts";
import { callInProcess } from "@/portal/testing/in-process-call.ts";

import { lostConnection } from "../../testing/breaking-browser.ts";
import { me } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import { sourceOf } from "./watch-calls.ts";

/** Points at which something may happen to a tab, in the order in which it comes by. */
export type Point = "call" | "sent" | "answer" | "append" | "held";

/** Ways to make the app worse than it is, so that the simulation can show that it notices. */
export interface Sabotage {
  readonly around?: (call: RestCall, clock: Clock) => RestCall;
  readonly wrap?: (portal: CopyPortal) => CopyPortal;
}

export interface TabOptions extends Sabotage {
  readonly onPoint: (point: Point) => void;
  /** How the browser delivers the next request. */
  readonly delivery: (isCopy: boolean) => "once" | "twice" | "without-answer";
  readonly onLimit: () => void;
}

/** The app in one tab of the browser. */
export interface SimulatedTab {
  readonly store: ReturnType<typeof createRunStore>;
  readonly portal: ReturnType<typeof createPortalOver>;
  readonly isAlive: () => boolean;
  /** Reload, crash, closed: nothing more of it is carried out; what it has sent goes on at the portal. */
  kill(): void;
  onKilled(listener: () => void): void;
}

const clientTimeoutMs = 75_000;
const never = new Promise<never>(() => undefined);

export function openSimulatedTab(world: SimulatedWorld, options: TabOptions): SimulatedTab {
  const { clock } = world;
  let alive = true;
  const killed: (() => void)[] = [];
  const sent = new Map<number, string>();
  const whileAlive = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    return alive ? value : never;
  };
  const pass = (point: Point) => {
    if (alive) options.onPoint(point);
  };
  const door = world.calls.door((sourceId) => sent.get(sourceId) ?? "nobody");
  const direct = callInProcess(door, me);
  const deliver: RestCall = async (method, params) => {
    const copy = copyIn(params);
    const delivery = options.delivery(copy !== null);
    const first = direct(method, params);
    pass("sent");
    if (delivery === "once") return first;
    if (delivery === "without-answer") {
      await clock.sleep(clientTimeoutMs);
      return failed(failureOf({ method, status: 0, code: "REQUEST_TIMEOUT", description: "" }));
    }
    const answer = await first;
    if (!alive) return never;
    // The browser sends again only where nothing at all came back; the page of a proxy is an answer.
    if (!answer.ok && answer.failure.row === "GATEWAY_ERROR") return answer;
    if (copy !== null) world.calls.repeated.add(sent.get(sourceOf(copy)) ?? "nobody");
    return direct(method, params);
  };
  const browser = options.around?.(deliver, clock) ?? deliver;
  const call: RestCall = async (method, params) => {
    pass("call");
    if (!alive) return never;
    const { connection } = world;
    if (!connection.isOnline())
      return failed(failureOf({ method, status: 0, code: "OFFLINE", description: "" }));
    const answer = await browser(method, params);
    pass("answer");
    if (!alive) return never;
    const seen = connection.isOnline() ? answer : failed({ ...lostConnection, method });
    if (isLimited(seen)) options.onLimit();
    return seen;
  };
  const tabClock = {
    now: clock.now,
    sleep: (ms: number, signal?: AbortSignal) => whileAlive(clock.sleep(ms, signal)),
  };
  const portal = createPortalOver(call, session(world), tabClock);
  const { lock, connection } = world;
  const store = createRunStore({
    portal: options.wrap?.(portal) ?? portal,
    archive: archiveOf(world, { whileAlive, pass, isAlive: () => alive, sent }),
    lock,
    connection: {
      isOnline: connection.isOnline,
      whenOnline: (signal) => whileAlive(connection.whenOnline(signal)),
    },
    clock: tabClock,
  });
  return {
    store,
    portal,
    isAlive: () => alive,
    kill: () => {
      alive = false;
      lock.breakOpen();
      for (const listener of killed) listener();
    },
    onKilled: (listener) => void killed.push(listener),
  };
}

/** The copy among the commands of a batch. */
function copyIn({ cmd }: Parameters<RestCall>[1]): string | null {
  const copy: unknown = typeof cmd === "object" && cmd !== null ? Reflect.get(cmd, "copy") : null;
  return typeof copy === "string" ? copy : null;
}

/** Says so in its text where the simulation itself made the portal refuse. */
export const injected = "injected";

/** A refusal for a limit that the app has run into by itself, of the request or of one of its commands. */
function isLimited(answer: Awaited<ReturnType<RestCall>>): boolean {
  if (!answer.ok) return isLimit(answer.failure.code, answer.failure.description);
  const { result } = answer.value;
  if (typeof result !== "object" || result === null) return false;
  const errors: unknown = Reflect.get(result, "result_error");
  if (typeof errors !== "object" || errors === null) return false;
  return Object.values(errors).some((error: unknown) => {
    if (typeof error !== "object" || error === null) return false;
    return isLimit(String(Reflect.get(error, "error")), String(Reflect.get(error, "error_description")));
  });
}

const isLimit = (code: string, description: string): boolean =>
  (code === "QUERY_LIMIT_EXCEEDED" || code === "OPERATION_TIME_LIMIT") && description !== injected;

const session = ({ local }: SimulatedWorld): Session => ({
  portalOrigin: "https://portal.example",
  language: "en",
  memberId: local.state.memberId,
  placement: { at: "menu" },
  openedInSlider: false,
});

interface Life {
  readonly whileAlive: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly pass: (point: Point) => void;
  readonly isAlive: () => boolean;
  /** By source page: the row whose copy was sent last. Rows of one source are never in flight together. */
  readonly sent: Map<number, string>;
}

/** The browser's storage as this tab sees it; it takes nothing more once the tab is gone. */
function archiveOf({ archive }: SimulatedWorld, { whileAlive, pass, isAlive, sent }: Life): RunArchive {
  const journalOf = (journal: Journal): Journal => ({
    runId: journal.runId,
    append: async (event: RunEvent) => {
      pass("append");
      if (!isAlive()) return never;
      if (event.type === "copy-sent") sent.set(event.intent.source.id, event.key);
      const held = journal.append(event);
      pass("held");
      return whileAlive(held);
    },
  });
  return {
    isLasting: true,
    begin: async (plan, at) => (isAlive() ? journalOf(await archive.begin(plan, at)) : never),
    reopen: (runId) => journalOf(archive.reopen(runId)),
    list: () => whileAlive(archive.list()),
    read: (runId) => whileAlive(archive.read(runId)),
    summarise: (summary) => (isAlive() ? whileAlive(archive.summarise(summary)) : never),
    forget: (runId) => archive.forget(runId),
    watch: (onWritten) => archive.watch(onWritten),
  };
}
