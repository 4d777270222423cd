import type { LoggedCall, LoggedCommand } from "../../../../e2e/portal/core/call-log.ts";
import type { LocalPortal } from "../../../../e2e/portal/portal.ts";

/** A request with a copy in it, and for which row of the plan it was sent. */
interface CopyCall {
  readonly key: string;
  readonly entry: LoggedCall;
}

/** Sees every request as it reaches the portal, and so knows what the portal made of it whatever the app was told. */
export interface CallWatch {
  /** The portal as the app's door uses it; `keyOf` tells for a source page which row is being sent. */
  door(keyOf: (sourceId: number) => string): LocalPortal;
  /** Pages that the portal made for each row, also those that are gone by now and those left behind by a refused copy. */
  madePages(
    leftOver: readonly LeftOver[],
    sourceRows: (id: number) => readonly Named[],
  ): ReadonlyMap<string, readonly number[]>;
  /** Folders that the run's requests made. */
  madeFolders(): ReadonlySet<number>;
  /** Whatever the run has asked of the portal and the portal has done, in the order of the requests. */
  done(): readonly LoggedCommand[];
  /** Rows of which a request was delivered more often than it was sent. */
  readonly repeated: Set<string>;
}

/** A page that nobody made by hand, and that no answer of the portal names. */
interface LeftOver {
  readonly id: number;
  readonly siteId: number;
  readonly folderId: number | null;
  readonly title: string;
  readonly code: string;
}

type Named = Pick<LeftOver, "title" | "code">;

export function watchCalls(local: LocalPortal): CallWatch {
  const copies: CopyCall[] = [];
  const all: LoggedCall[] = [];
  return {
    door: (keyOf) => {
      const door: LocalPortal = Object.create(local, {
        call: {
          value: (request: Parameters<LocalPortal["call"]>[0]) => {
            const answer = local.call(request);
            const entry = local.calls().at(-1);
            if (entry !== undefined) note(entry, keyOf);
            return answer;
          },
        },
      });
      return door;
    },
    madePages: (leftOver, sourceRows) => attribute(copies, leftOver, { renamed: renamed(), sourceRows }),
    madeFolders: () =>
      new Set(
        done()
          .filter(({ method }) => method === "landing.site.addFolder")
          .map(({ result }) => Number(result)),
      ),
    done,
    repeated: new Set(),
  };

  function done(): readonly LoggedCommand[] {
    return all.flatMap(({ commands }) => commands).filter(({ result }) => result !== undefined);
  }

  function renamed(): ReadonlySet<number> {
    const updates = done().filter(({ method }) => method === "landing.landing.update");
    return new Set(updates.map(({ params }) => Number(params["lid"])));
  }

  function note(entry: LoggedCall, keyOf: (sourceId: number) => string): void {
    all.push(entry);
    const { cmd } = entry.params;
    if (typeof cmd !== "object" || cmd === null) return;
    const copy: unknown = Reflect.get(cmd, "copy");
    if (typeof copy === "string") copies.push({ key: keyOf(sourceOf(copy)), entry });
  }
}

export const sourceOf = (copy: string): number => Number(/[?&]lid=(\d+)/.exec(copy)?.[1]);

const copyOf = ({ commands }: LoggedCall) => commands.find(({ method }) => method === "landing.landing.copy");

function attribute(
  copies: readonly CopyCall[],
  leftOver: readonly LeftOver[],
  {
    renamed,
    sourceRows,
  }: {
    /** Pages that have got another name by the run since. */
    readonly renamed: ReadonlySet<number>;
    /** The source as it is, and as it was. */
    readonly sourceRows: (id: number) => readonly Named[];
  },
): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>();
  const claim = (key: string, id: number) => made.set(key, [...(made.get(key) ?? []), id]);
  const refused: CopyCall[] = [];
  for (const call of copies) {
    const copy = copyOf(call.entry);
    if (copy?.result !== undefined) claim(call.key, Number(copy.result));
    else if (copy?.refusal !== undefined) refused.push(call);
  }
  const named = new Set([...made.values()].flat());
  for (const page of leftOver) {
    if (named.has(page.id)) continue;
    const at = refused.findIndex(({ entry }) => {
      const params = copyOf(entry)?.params ?? {};
      return (
        Number(params["toSiteId"]) === page.siteId &&
        Number(params["toFolderId"] ?? 0) === (page.folderId ?? 0) &&
        (renamed.has(page.id) || isCopyOf(page, sourceRows(Number(params["lid"]))))
      );
    });
    const [call] = at === -1 ? [] : refused.splice(at, 1);
    claim(call?.key ?? "nobody", page.id);
  }
  return made;
}

/** A source that is gone cannot be compared any more. */
const isCopyOf = (page: Named, sources: readonly Named[]): boolean =>
  sources.length === 0 ||
  sources.some(({ title, code }) => page.code.startsWith(code) && page.title.startsWith(title));
