import { issueToken } from "../core/tokens.ts";
import { createPortal, type LocalPortal, type Scenario } from "../portal.ts";
import type { BlockRow, FolderRow, PageRow, Operation, SiteRow } from "../state/entities.ts";
import { conformanceFixture, employee } from "./fixture.ts";

export interface Answer<Result> {
  readonly status: number;
  readonly dropped: boolean;
  /** As it goes over the wire. */
  readonly raw: string;
  readonly body: {
    readonly result: Result;
    readonly error?: string;
    readonly error_description?: string;
    readonly argument?: string;
    readonly time?: Readonly<Record<string, unknown>>;
  };
}

/** Rows of a list as the portal sends them. */
export type Row = Readonly<Record<string, string | boolean | null>>;

interface BatchResult {
  readonly result: Readonly<Record<string, unknown>>;
  readonly result_error: Readonly<Record<string, { readonly error: string }>>;
  readonly result_time: Readonly<Record<string, unknown>>;
}

/** One REST call with the signed-in user's token, another one, or none for `null`. */
type Call = <Result = unknown>(
  method: string,
  params?: Readonly<Record<string, unknown>>,
  token?: string | null,
) => Promise<Answer<Result>>;

/** A portal with the fixture, its virtual clock, and a client with a valid token. */
export interface Bench {
  readonly portal: LocalPortal;
  /** Moves the portal's clock forward. */
  readonly advance: (ms: number) => void;
  /** Another user's calls from now on. */
  readonly signIn: (userId: number) => void;
  readonly token: () => string;
  readonly call: Call;
  readonly batch: (cmd: unknown, halt?: 0 | 1) => Promise<Answer<BatchResult>>;
  readonly site: (id: number) => SiteRow;
  readonly folder: (id: number) => FolderRow;
  readonly page: (id: number) => PageRow;
  /** Draft blocks of a page, without asking REST. */
  readonly drafts: (lid: number) => readonly BlockRow[];
  readonly publics: (lid: number) => readonly BlockRow[];
  readonly setRights: (siteId: number, operations: readonly Operation[]) => void;
}

const start = Date.UTC(2026, 5, 1, 8, 30, 0);

/** Each test gets its own portal; time passes only where the portal sleeps or a test says so. */
export function openBench(scenario: Scenario = conformanceFixture, userId = employee): Bench {
  let now = start;
  const portal = createPortal({
    scenario,
    now: () => now,
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  });
  let token = issueToken(portal.state, userId, 1).value;
  const bench: Bench = {
    portal,
    advance: (ms) => {
      now += ms;
    },
    signIn: (userId) => {
      token = issueToken(portal.state, userId, 1).value;
    },
    token: () => token,
    call: async (method, params = {}, auth: string | null = token) => {
      const data = { ...params, ...(auth === null ? {} : { auth }) };
      const answer = await portal.call({ method, data, address: "test", bearer: null, webhook: null });
      const { status, dropped, body: raw } = answer;
      return { status, dropped, raw, body: dropped ? {} : JSON.parse(raw) };
    },
    batch: (cmd, halt = 0) => bench.call<BatchResult>("batch", { halt, cmd }),
    site: (id) => rowOf(portal.state.sites, id),
    folder: (id) => rowOf(portal.state.folders, id),
    page: (id) => rowOf(portal.state.pages, id),
    drafts: (lid) => blocksOf(portal, lid).filter((block) => !block.public),
    publics: (lid) => blocksOf(portal, lid).filter((block) => block.public),
    setRights: (siteId, operations) => {
      portal.change((state) => {
        state.siteRights = state.siteRights.filter((row) => row.siteId !== siteId || row.userId !== employee);
        state.siteRights.push({ userId: employee, siteId, operations: [...operations] });
      });
    },
  };
  return bench;
}

function rowOf<Value>(table: ReadonlyMap<number, Value>, id: number): Value {
  const row = table.get(id);
  if (row === undefined) throw new Error(`The portal has no row ${id}.`);
  return row;
}

function blocksOf(portal: LocalPortal, lid: number): readonly BlockRow[] {
  return [...portal.state.blocks.values()]
    .filter((block) => block.lid === lid)
    .toSorted((a, b) => a.sort - b.sort);
}

/** Status and code of a call on the bench of the test that runs. */
export const refusalsOn =
  (bench: () => Bench) => async (method: string, params: Readonly<Record<string, unknown>>) => {
    const { status, body } = await bench().call(method, params);
    return [status, body.error];
  };
