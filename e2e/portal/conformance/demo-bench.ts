import { demo } from "../samples/demo/demo.ts";
import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import { openBench, type Answer, type Bench, type Row } from "./client.ts";

/** The demo company with a client signed in, for what a person would meet there. Rows are named by their titles. */
export interface DemoBench extends Bench {
  siteNamed(title: string): SiteRow;
  folderNamed(title: string): FolderRow;
  /** The first page of that title. */
  pageNamed(title: string): PageRow;
  copy(
    title: string,
    target?: Readonly<Record<string, unknown>>,
    scope?: "KNOWLEDGE" | "GROUP",
  ): Promise<Answer<number>>;
  /** Copies and answers the row of the new page; fails where the portal refused. */
  copied(title: string, target?: Readonly<Record<string, unknown>>): Promise<PageRow>;
  list(
    params: Readonly<Record<string, unknown>>,
    beside?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Row[]>;
}

export function openDemo(userId: number): DemoBench {
  const bench = openBench(demo, userId);
  const { state } = bench.portal;
  const named = <Value extends { title: string }>(table: ReadonlyMap<number, Value>, title: string) => {
    const row = [...table.values()].find((candidate) => candidate.title === title);
    if (row === undefined) throw new Error(`The demo has no "${title}".`);
    return row;
  };
  const pageNamed = (title: string) => named(state.pages, title);
  const copy: DemoBench["copy"] = (title, target = {}, scope) =>
    bench.call<number>("landing.landing.copy", {
      lid: pageNamed(title).id,
      ...target,
      ...(scope === undefined ? {} : { scope }),
    });
  return {
    ...bench,
    siteNamed: (title) => named(state.sites, title),
    folderNamed: (title) => named(state.folders, title),
    pageNamed,
    copy,
    copied: async (title, target = {}) => bench.page((await copy(title, target)).body.result),
    list: async (params, beside = {}) =>
      (await bench.call<readonly Row[]>("landing.landing.getList", { params, ...beside })).body.result,
  };
}
