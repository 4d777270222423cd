import type { BlockChange, BlockContent } from "@/model/blocks.ts";
import type { UnreachableBlock } from "@/model/later.ts";

import { markersIn, newIdOf, withNewIds, type LinkMap, type Marker } from "./markers.ts";
import { readTags, type Tag, type TagAttribute } from "./read-tags.ts";
import { isSafeToWrite } from "./safe-content.ts";
import { wayOf, writeWays, type Way } from "./ways.ts";

/** What a block is rewritten from. */
export type RewritableBlock = Pick<BlockContent, "content" | "php" | "dynamic" | "nodes" | "attrs">;

/** A link that has to stay although the map has another id for it. */
interface StuckLink {
  readonly marker: Marker;
  readonly why: UnreachableBlock["why"];
}

/** What has to be written so that the links of one block lead where they should. */
export interface BlockRewrite {
  /** In this order; each changes nothing but links. */
  readonly changes: readonly BlockChange[];
  /** The content as it is then. */
  readonly content: string;
  /** Links that are changed. */
  readonly moved: readonly Marker[];
  readonly stuck: readonly StuckLink[];
}

/** A value that holds links to change. */
interface Occurrence {
  readonly tag: Tag;
  readonly attribute: TagAttribute;
}

/**
 * Leads the links of a block to the ids of the map, by the methods that change nothing else (contract E3): its link nodes, its
 * menu, its attributes, and its content as a whole only where that is safe.
 */
export function rewriteBlock(block: RewritableBlock, map: LinkMap): BlockRewrite {
  const stuckDynamic = stuckOf([...markersIn(block.dynamic), ...dynamicIn(block.content)], map, "dynamic");
  const found = findOccurrences(block.content, map);
  if (found.length === 0) return { changes: [], content: block.content, moved: [], stuck: stuckDynamic };
  const rendered = block.php ? "component" : block.dynamic === "" ? null : "dynamic";
  if (rendered !== null) {
    // Rendered elements are not those that are stored, so their positions are not the positions of those.
    const stuck = [...stuckDynamic, ...stuckOf(linksOf(found), map, rendered)];
    return { changes: [], content: block.content, moved: [], stuck };
  }
  const { changes, written } = findChanges(block, found, map);
  const left = found.filter((occurrence) => !written.includes(occurrence));
  return {
    changes,
    content: replaceIn(block.content, written, map),
    moved: movedIn(written, map),
    stuck: [...stuckDynamic, ...stuckOf(linksOf(left), map, "no-way")],
  };
}

/** All links of a content, whether the map knows them or not. */
export const linksIn = (content: string): readonly Marker[] =>
  readTags(content).flatMap(({ attributes }) => attributes.flatMap(({ raw }) => markersIn(raw)));

const dynamicIn = (content: string) => linksIn(content).filter(({ kind }) => kind === "dynamic");

const linksOf = (occurrences: readonly Occurrence[]) =>
  occurrences.flatMap(({ attribute }) => markersIn(attribute.raw)).filter(({ kind }) => kind !== "dynamic");

const movedIn = (occurrences: readonly Occurrence[], map: LinkMap) =>
  linksOf(occurrences).filter((marker) => newIdOf(marker, map) !== undefined);

const stuckOf = (
  markers: readonly Marker[],
  map: LinkMap,
  why: UnreachableBlock["why"],
): readonly StuckLink[] =>
  markers.filter((marker) => newIdOf(marker, map) !== undefined).map((marker) => ({ marker, why }));

const findOccurrences = (content: string, map: LinkMap): readonly Occurrence[] =>
  readTags(content).flatMap((tag) =>
    tag.attributes.filter(({ raw }) => withNewIds(raw, map) !== raw).map((attribute) => ({ tag, attribute })),
  );

interface Changes {
  readonly changes: readonly BlockChange[];
  readonly written: readonly Occurrence[];
}

function findChanges(block: RewritableBlock, found: readonly Occurrence[], map: LinkMap): Changes {
  const tags = readTags(block.content);
  const ways = new Map<Occurrence, Way>();
  for (const occurrence of found) {
    const way = wayOf(block, tags, occurrence);
    if (way !== null) ways.set(occurrence, way);
  }
  if (ways.size < found.length && isSafeToWrite(block.content)) {
    return { changes: [{ kind: "content", content: replaceIn(block.content, found, map) }], written: found };
  }
  return { changes: writeWays([...ways.values()], (raw) => withNewIds(raw, map)), written: [...ways.keys()] };
}

/** Every byte outside of these values stays. */
function replaceIn(content: string, occurrences: readonly Occurrence[], map: LinkMap): string {
  let replaced = "";
  let last = 0;
  for (const { attribute } of occurrences) {
    const { start, raw } = attribute;
    replaced += content.slice(last, start) + withNewIds(raw, map);
    last = start + raw.length;
  }
  return replaced + content.slice(last);
}
