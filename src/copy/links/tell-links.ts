import type { BlockContent } from "@/model/blocks.ts";
import { pageId as toPageId, type BlockId, type PageId } from "@/model/ids.ts";
import type { LinkFound, LinksFound, UnreachableBlock } from "@/model/later.ts";

import { linkMapOf, linksOf, type CopyBlock, type CopySheet, type LinkPass } from "./link-pass.ts";
import { newIdOf, type Marker } from "./markers.ts";
import { rewriteBlock } from "./rewrite-block.ts";
import type { WrittenLinks } from "./write-links.ts";

/** What the report says of the links of one copy, told by how its blocks are now. */
export type LinksTold = Pick<
  LinksFound,
  "toCopies" | "toEarlierCopies" | "outside" | "broken" | "unreachable"
>;

export function tellLinks(pass: LinkPass, sheet: CopySheet, written: WrittenLinks): LinksTold {
  const tally = new Tally();
  for (const block of sheet.blocks) {
    const content = written.contents.get(block.place.blockId) ?? block.content;
    tellBlock(pass, sheet, { block, content, trouble: written.troubles.get(block.place.blockId) }, tally);
  }
  return tally.told();
}

interface SeenBlock {
  readonly block: CopyBlock;
  readonly content: BlockContent;
  readonly trouble: ReturnType<ReadonlyMap<BlockId, Trouble>["get"]>;
}

type Trouble = WrittenLinks["troubles"] extends ReadonlyMap<BlockId, infer One> ? One : never;

function tellBlock(
  pass: LinkPass,
  sheet: CopySheet,
  { block, content, trouble }: SeenBlock,
  tally: Tally,
): void {
  const { code } = block;
  const map = linkMapOf(pass, sheet);
  for (const marker of linksOf(content)) {
    if (newIdOf(marker, map) !== undefined) continue;
    const pageId = pageNamedBy(pass, marker);
    if (marker.kind === "block" && (pageId === null || pageId === sheet.pageId)) continue;
    tellLeading(pass, sheet, { code, pageId: pageId ?? toPageId(marker.id), kind: marker.kind }, tally);
  }
  // Of a component nobody sees where its parameters lead.
  if (content.php) tally.unreachable(code, "component", []);
  for (const { marker, why } of rewriteBlock(content, map).stuck)
    tally.unreachable(code, why, pagesNamedBy(pass, [marker]));
  if (trouble !== undefined) tally.unreachable(code, trouble.why, pagesNamedBy(pass, trouble.markers));
}

/** Where a link leads that nothing was to be done with. */
function tellLeading(
  { index, library }: LinkPass,
  { planned }: CopySheet,
  { code, pageId, kind }: { readonly code: string; readonly pageId: PageId; readonly kind: Marker["kind"] },
  tally: Tally,
): void {
  const siteId = planned.target.site.id;
  if (index.isCopyIn(siteId, pageId)) tally.toCopies += 1;
  else if (index.isEarlierIn(siteId, pageId)) tally.toEarlierCopies += 1;
  // A block of a copied page whose twin in the copy is not known.
  else if (kind === "block" && index.copyOf(planned, pageId) !== undefined)
    tally.unreachable(code, "no-way", [pageId]);
  else tally.found(library.pageOf(pageId) === null ? tally.broken : tally.outside, code, pageId);
}

const pageNamedBy = ({ library }: LinkPass, { kind, id }: Marker): PageId | null =>
  kind === "block" ? library.pageOfBlock(id) : toPageId(id);

const pagesNamedBy = (pass: LinkPass, markers: readonly Marker[]): readonly PageId[] =>
  markers.flatMap((marker) => pageNamedBy(pass, marker) ?? []);

/** Counts by block and page. */
class Tally {
  toCopies = 0;
  toEarlierCopies = 0;
  readonly outside = new Map<string, LinkFound>();
  readonly broken = new Map<string, LinkFound>();
  private readonly stuck = new Map<string, UnreachableBlock>();

  found(links: Map<string, LinkFound>, block: string, pageId: PageId): void {
    const key = `${pageId} ${block}`;
    links.set(key, { pageId, block, count: (links.get(key)?.count ?? 0) + 1 });
  }

  unreachable(block: string, why: UnreachableBlock["why"], pageIds: readonly PageId[]): void {
    const key = `${why} ${block}`;
    const known = this.stuck.get(key)?.pageIds ?? [];
    this.stuck.set(key, { block, why, pageIds: [...new Set([...known, ...pageIds])] });
  }

  told(): LinksTold {
    const { toCopies, toEarlierCopies, outside, broken, stuck } = this;
    return {
      toCopies,
      toEarlierCopies,
      outside: [...outside.values()],
      broken: [...broken.values()],
      unreachable: [...stuck.values()],
    };
  }
}
