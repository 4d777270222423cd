import type { Areas, BlockContent, BlockPlace } from "@/model/blocks.ts";
import { blockId, type BlockId, type SiteId } from "@/model/ids.ts";
import type { ListedPage } from "@/model/settings.ts";

import type { RunContext } from "../run-context.ts";
import type { CopyIndex, MadeCopy } from "./copy-index.ts";
import type { Library } from "./library.ts";
import { markersIn, type LinkMap, type Marker } from "./markers.ts";
import { pairBlocks } from "./pair-blocks.ts";
import { linksIn } from "./rewrite-block.ts";

/** One pass over the copies of a run, and what it has read so far. */
export interface LinkPass {
  readonly run: RunContext;
  readonly index: CopyIndex;
  readonly library: Library;
}

/** A block of a copy that has to be looked at. */
export interface CopyBlock {
  readonly place: BlockPlace;
  readonly code: string;
  /** As it was read before anything was written. */
  readonly content: BlockContent;
  /** The anchor that it should have; `null` where its source has none of its own. */
  readonly anchor: string | null;
}

/** What was read of one copy before anything is written to it. */
export interface CopySheet extends MadeCopy {
  readonly listed: ListedPage;
  readonly blocks: readonly CopyBlock[];
  /** Codes of blocks that should have been looked at, and that the portal did not show. */
  readonly unread: readonly string[];
  /** Anchors of blocks of the source that the copy has no block for. */
  readonly anchorsLost: readonly string[];
  /** Its template areas; empty where no area was copied along, so that they stay as they are. */
  readonly areas: Areas;
}

/** All links of a block, those in the settings of a dynamic one included. */
export const linksOf = ({ content, dynamic }: BlockContent): readonly Marker[] => [
  ...linksIn(content),
  ...markersIn(dynamic),
];

/** Where the links of a copy shall lead. */
export function linkMapOf(pass: LinkPass, copy: MadeCopy): LinkMap {
  const { index, library } = pass;
  const { planned } = copy;
  const siteId = planned.target.site.id;
  const earlierCopyOf = (id: number) =>
    index.earlierOf(siteId, id).find((pageId) => isLiveIn(library.pageOf(pageId), siteId));
  return {
    pages: { get: (id) => index.copyOf(planned, id) ?? earlierCopyOf(id) },
    blocks: { get: (id) => blockOf(pass, copy, id) },
  };
}

const isLiveIn = (listed: ListedPage | null, siteId: SiteId): boolean =>
  listed !== null && listed.page.siteId === siteId && !listed.page.trashed;

/** The block that stands in the copy where this one stands in its source; `undefined` where that is not known. */
function blockOf({ index, library }: LinkPass, { planned }: MadeCopy, id: number): BlockId | undefined {
  const ownerId = library.pageOfBlock(id);
  const copyId = ownerId === null ? undefined : index.copyOf(planned, ownerId);
  if (ownerId === null || copyId === undefined) return undefined;
  return pairBlocks(library.listOf(ownerId), library.listOf(copyId)).get(blockId(id));
}
