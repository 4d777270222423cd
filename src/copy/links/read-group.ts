import { success } from "@/lib/result.ts";
import type { Areas, BlockContent, BlockPlace, ListedBlock } from "@/model/blocks.ts";
import { blockId, type BlockId, type PageId } from "@/model/ids.ts";

import type { MadeCopy } from "./copy-index.ts";
import type { SourceBlock } from "./library.ts";
import { linksOf, type CopyBlock, type CopySheet, type LinkPass } from "./link-pass.ts";
import { markersIn, type Marker } from "./markers.ts";
import { pairBlocks } from "./pair-blocks.ts";
import { commandsAtOnce, readInParts, type Read } from "./read-in-parts.ts";

/** Contents are long; so many pages still make an answer of a usual size. */
const contentsAtOnce = 25;

/**
 * Reads what is needed of some copies and of whatever their links name; as few requests as possible. Copies whose blocks the portal
 * does not show, as in a trashed folder, are not among the sheets.
 */
export async function readGroup(pass: LinkPass, copies: readonly MadeCopy[]): Read<readonly CopySheet[]> {
  const { library } = pass;
  const sources = await library.readSources(copies.map(({ planned }) => planned.source.id));
  if (!sources.ok) return sources;
  const lists = await listCopies(pass, copies);
  if (!lists.ok) return lists;
  const drafts = copies.flatMap((copy) => {
    const blocks = lists.value.get(copy.pageId);
    return blocks === undefined ? [] : [draftSheet(pass, copy, blocks)];
  });
  const contents = await readContents(
    pass,
    drafts.flatMap(({ wanted }) => wanted),
  );
  if (!contents.ok) return contents;
  const areas = await readAreas(pass, copies);
  if (!areas.ok) return areas;
  const sheets = drafts.flatMap(
    (draft) => toSheet(pass, draft, { contents: contents.value, areas: areas.value }) ?? [],
  );
  const targets = await readTargets(pass, sheets);
  return targets.ok ? success(sheets) : targets;
}

interface WantedBlock {
  readonly place: BlockPlace;
  readonly code: string;
  readonly anchor: string | null;
}

interface DraftSheet {
  readonly copy: MadeCopy;
  readonly wanted: readonly WantedBlock[];
  readonly anchorsLost: readonly string[];
}

async function listCopies({ run, library }: LinkPass, copies: readonly MadeCopy[]): Read<Lists> {
  const lists = new Map<PageId, readonly ListedBlock[]>();
  const { portal, clock } = run.ports;
  const ids = copies.map(({ pageId }) => pageId);
  const read = await readInParts(clock, ids, contentsAtOnce, async (part) => {
    const answer = await portal.listPageBlocks(run.plan.scope, part, { withContent: true });
    if (!answer.ok) return answer;
    for (const [pageId, blocks] of answer.value) {
      if (blocks !== null) lists.set(pageId, blocks);
      library.noteList(pageId, blocks ?? []);
    }
    return answer;
  });
  return read.ok ? success(lists) : read;
}

type Lists = ReadonlyMap<PageId, readonly ListedBlock[]>;

/** Which blocks of a copy have to be looked at: those with links, and those whose source has something to tell. */
function draftSheet({ library }: LinkPass, copy: MadeCopy, blocks: readonly ListedBlock[]): DraftSheet {
  const sourceBlocks = library.sourceBlocksOf(copy.planned.source.id);
  const pairs = pairBlocks(sourceBlocks, blocks);
  const sourceOf = new Map<BlockId, SourceBlock>(
    sourceBlocks.flatMap((block) => {
      const id = pairs.get(block.id);
      return id === undefined ? [] : [[id, block] as const];
    }),
  );
  const wanted = blocks
    .filter(({ id, content }) => sourceOf.get(id)?.isSpecial === true || mayHaveLinks(content))
    .map(({ id, code }) => ({
      place: { pageId: copy.pageId, blockId: id },
      code,
      anchor: sourceOf.get(id)?.anchor ?? null,
    }));
  const anchorsLost = sourceBlocks.flatMap(({ id, anchor }) =>
    anchor === null || pairs.has(id) ? [] : [anchor],
  );
  return { copy, wanted, anchorsLost };
}

/** A content that is not told may have any. */
const mayHaveLinks = (content: string | null): boolean =>
  content === null || content === "" || markersIn(content).length > 0;

async function readContents(
  { run }: LinkPass,
  wanted: readonly WantedBlock[],
): Read<ReadonlyMap<BlockId, BlockContent>> {
  const { portal, clock } = run.ports;
  const places = wanted.map(({ place }) => place);
  const read = await readInParts(clock, places, commandsAtOnce, (part) =>
    portal.readBlocks(run.plan.scope, part),
  );
  if (!read.ok) return read;
  return success(new Map(read.value.flatMap((one) => (one === null ? [] : [[one.id, one] as const]))));
}

/** Template areas of the copies in sites to which some area was copied, too. */
async function readAreas(
  { run, index }: LinkPass,
  copies: readonly MadeCopy[],
): Read<ReadonlyMap<PageId, Areas>> {
  const { portal, clock } = run.ports;
  const areas = new Map<PageId, Areas>();
  const ids = copies
    .filter(({ planned }) => index.hasAreasIn(planned.target.site.id))
    .map(({ pageId }) => pageId);
  const read = await readInParts(clock, ids, commandsAtOnce, async (part) => {
    const answer = await portal.readAreas(run.plan.scope, part);
    if (answer.ok) for (const [pageId, of] of answer.value) areas.set(pageId, of ?? new Map());
    return answer;
  });
  return read.ok ? success(areas) : read;
}

function toSheet(
  { library }: LinkPass,
  { copy, wanted, anchorsLost }: DraftSheet,
  {
    contents,
    areas,
  }: {
    readonly contents: ReadonlyMap<BlockId, BlockContent>;
    readonly areas: ReadonlyMap<PageId, Areas>;
  },
): CopySheet | null {
  const listed = library.pageOf(copy.pageId);
  if (listed === null) return null;
  const blocks = wanted.flatMap(({ place, code, anchor }): readonly CopyBlock[] => {
    const content = contents.get(place.blockId);
    return content === undefined ? [] : [{ place, code, content, anchor }];
  });
  const unread = wanted.filter(({ place }) => !contents.has(place.blockId)).map(({ code }) => code);
  return { ...copy, listed, blocks, unread, anchorsLost, areas: areas.get(copy.pageId) ?? new Map() };
}

/** The blocks and pages that the links of these copies name. */
async function readTargets(pass: LinkPass, sheets: readonly CopySheet[]): Read<true> {
  const { library, index } = pass;
  const links = sheets.flatMap(({ planned, blocks }) =>
    blocks.flatMap(({ content }) => linksOf(content).map((marker) => ({ planned, ...marker }))),
  );
  const read = await readTargetBlocks(pass, links);
  if (!read.ok) return read;
  const named = links.flatMap(({ planned, kind, id }) => {
    if (kind === "block") return library.pageOfBlock(id) ?? [];
    if (index.copyOf(planned, id) !== undefined) return [];
    return [id, ...index.earlierOf(planned.target.site.id, id)];
  });
  return library.readPages(named);
}

type NamedTarget = Marker & Pick<MadeCopy, "planned">;

/** For links to blocks of other pages: whose blocks these are, and those of the copies that they should lead to. */
async function readTargetBlocks({ library, index }: LinkPass, links: readonly NamedTarget[]): Read<true> {
  const ofBlocks = links.filter(({ kind }) => kind === "block");
  const unknown = ofBlocks.filter(({ id }) => library.pageOfBlock(id) === null);
  if (unknown.length > 0) {
    const lists = await library.readLists(index.sourceIds);
    if (!lists.ok) return lists;
    const found = await library.findPagesOf(unknown.map(({ id }) => blockId(id)));
    if (!found.ok) return found;
  }
  const copyIds = ofBlocks.flatMap(({ planned, id }) => {
    const ownerId = library.pageOfBlock(id);
    return ownerId === null ? [] : (index.copyOf(planned, ownerId) ?? []);
  });
  return library.readLists([...new Set(copyIds)]);
}
