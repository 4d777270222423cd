import { success } from "@/lib/result.ts";
import type { BlockContent, ListedBlock } from "@/model/blocks.ts";
import { pageId as toPageId, type BlockId, type PageId } from "@/model/ids.ts";
import type { ListedPage } from "@/model/settings.ts";

import type { RunContext } from "../run-context.ts";
import { markersIn } from "./markers.ts";
import { commandsAtOnce, readInParts, type Read } from "./read-in-parts.ts";

/** A block of a source, as far as it counts for its copies. */
export interface SourceBlock extends Pick<ListedBlock, "id" | "code"> {
  /** What the user called it; `null` for a block without an anchor of its own. */
  readonly anchor: string | null;
  /** Its copies have to be looked at, whatever their content shows. */
  readonly isSpecial: boolean;
}

/** What was read of the portal in one pass; nothing is read twice. */
export interface Library {
  /** Pages by their ids; what the portal does not know is `null`. */
  readPages(ids: readonly number[]): Read<true>;
  pageOf(id: number): ListedPage | null;
  /** Blocks of pages, sources and copies, without their contents. */
  readLists(pageIds: readonly PageId[]): Read<true>;
  listOf(pageId: PageId): readonly Pick<ListedBlock, "id" | "code">[];
  /** The page whose list has this block, or that the portal tells; `null` where nobody knows one. */
  pageOfBlock(id: number): PageId | null;
  /** Asks the portal for the pages of blocks that are in no list. */
  findPagesOf(ids: readonly BlockId[]): Read<true>;
  readSources(pageIds: readonly PageId[]): Read<true>;
  sourceBlocksOf(pageId: PageId): readonly SourceBlock[];
  noteList(pageId: PageId, blocks: readonly ListedBlock[]): void;
}

export function createLibrary(run: RunContext): Library {
  const { portal, clock } = run.ports;
  const { scope } = run.plan;
  const pages = new Map<number, ListedPage | null>();
  const lists = new Map<PageId, readonly Pick<ListedBlock, "id" | "code">[]>();
  const owners = new Map<number, PageId | null>();
  const sources = new Map<PageId, readonly SourceBlock[]>();

  const noteList = (pageId: PageId, blocks: readonly ListedBlock[]) => {
    lists.set(
      pageId,
      blocks.map(({ id, code }) => ({ id, code })),
    );
    for (const { id } of blocks) owners.set(id, pageId);
  };
  const readLists = async (pageIds: readonly PageId[]): Read<true> => {
    const missing = pageIds.filter((id) => !lists.has(id));
    const read = await readInParts(clock, missing, commandsAtOnce, async (part) => {
      const answer = await portal.listPageBlocks(scope, part, { withContent: false });
      // Blocks that cannot be read, as in the trash, are none.
      if (answer.ok) for (const [id, blocks] of answer.value) noteList(id, blocks ?? []);
      return answer;
    });
    return read.ok ? success(true) : read;
  };
  const readSources = async (pageIds: readonly PageId[]): Read<true> => {
    const missing = [...new Set(pageIds)].filter((id) => !sources.has(id));
    const listed = await readLists(missing);
    if (!listed.ok) return listed;
    const places = missing.flatMap((pageId) =>
      (lists.get(pageId) ?? []).map(({ id }) => ({ pageId, blockId: id })),
    );
    const read = await readInParts(clock, places, commandsAtOnce, (part) => portal.readBlocks(scope, part));
    if (!read.ok) return read;
    const contents = new Map(
      read.value.flatMap((content) => (content === null ? [] : [[content.id, content]])),
    );
    for (const pageId of missing) {
      const blocks = lists.get(pageId) ?? [];
      sources.set(
        pageId,
        blocks.map((block) => toSourceBlock(block, contents.get(block.id))),
      );
    }
    return success(true);
  };
  return {
    readPages: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !pages.has(id)).map(toPageId);
      const read = await readInParts(clock, missing, commandsAtOnce, async (part) => {
        const answer = await portal.readPages(scope, part);
        if (answer.ok) for (const id of part) pages.set(id, answer.value.get(id) ?? null);
        return answer;
      });
      return read.ok ? success(true) : read;
    },
    pageOf: (id) => pages.get(id) ?? null,
    readLists,
    listOf: (pageId) => lists.get(pageId) ?? [],
    pageOfBlock: (id) => owners.get(id) ?? null,
    findPagesOf: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !owners.has(id));
      const read = await readInParts(clock, missing, commandsAtOnce, async (part) => {
        const answer = await portal.findBlockPages(scope, part);
        if (answer.ok) for (const [id, pageId] of answer.value) owners.set(id, pageId);
        return answer;
      });
      return read.ok ? success(true) : read;
    },
    readSources,
    sourceBlocksOf: (pageId) => sources.get(pageId) ?? [],
    noteList,
  };
}

function toSourceBlock(
  { id, code }: Pick<ListedBlock, "id" | "code">,
  content: BlockContent | undefined,
): SourceBlock {
  if (content === undefined) return { id, code, anchor: null, isSpecial: false };
  const anchor = content.anchor === "" || content.anchor === `b${id}` ? null : content.anchor;
  const isSpecial =
    anchor !== null || content.php || content.dynamic !== "" || markersIn(content.content).length > 0;
  return { id, code, anchor, isSpecial };
}
