import * as v from "valibot";

import type { BlockContent, ListedBlock } from "@/model/blocks.ts";
import { blockId, pageId, type PageId } from "@/model/ids.ts";

import { idSchema, listSchema, textSchema } from "./primitives.ts";

/** Blocks of `landing.block.getlist`, in the order of the page, with their contents where `get_content` was sent (contract D15). */
export const listedBlocksSchema: v.GenericSchema<unknown, readonly ListedBlock[]> = listSchema(
  v.object({ id: idSchema(blockId), code: v.string(), content: v.optional(v.nullable(v.string()), null) }),
);

/** A map, which PHP sends as a list where it is empty (contract A6). */
const mapOf = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.union([
    v.pipe(
      v.array(v.unknown()),
      v.length(0),
      v.transform((): Readonly<Record<string, Value>> => ({})),
    ),
    v.record(v.string(), value),
  ]);

const nodeSchema = v.object({ type: v.optional(v.string(), "") });

/** What the repository says of a block; other parts of it are of no use here. */
const manifestSchema = v.pipe(
  v.union([
    v.pipe(
      v.array(v.unknown()),
      v.length(0),
      v.transform(() => ({ nodes: {}, menu: {}, attrs: {} })),
    ),
    v.object({
      nodes: v.optional(mapOf(nodeSchema), []),
      menu: v.optional(mapOf(v.unknown()), []),
      attrs: v.optional(mapOf(v.unknown()), []),
    }),
  ]),
  v.transform(({ nodes, menu, attrs }) => ({
    nodes: new Map([
      ...Object.entries(nodes).map(([selector, { type }]) => [selector, type] as const),
      ...Object.keys(menu).map((selector) => [selector, "menu"] as const),
    ]),
    attrs: readAttributes(attrs),
  })),
);

/** Attributes that may be written stand at any depth, below the selector that they are of or with one of their own. */
function readAttributes(attrs: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [selector, value] of Object.entries(attrs)) collect(value, selector, found);
  return found;
}

const attributeSchema = v.object({ attribute: v.string(), selector: v.optional(v.string()) });

function collect(value: unknown, selector: string, found: Map<string, string[]>): void {
  if (typeof value !== "object" || value === null) return;
  const attribute = v.safeParse(attributeSchema, value);
  if (attribute.success) {
    const of = attribute.output.selector ?? selector;
    found.set(of, [...(found.get(of) ?? []), attribute.output.attribute]);
  } else for (const inner of Object.values(value)) collect(inner, selector, found);
}

/** JSON of the settings of a dynamic block; empty for a block that has none. */
const dynamicSchema = v.pipe(
  v.unknown(),
  v.transform((params) => {
    const isSet = typeof params === "object" && params !== null && Object.keys(params).length > 0;
    return isSet ? JSON.stringify(params) : "";
  }),
);

/** No portal nests so deep; what is read level by level here would come to the end of the stack otherwise. */
const deepest = 100;

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== "object" ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)));

/** Answer of `landing.block.getcontent`; `null` for a block that is not there (contract D15). */
export const blockContentSchema: v.GenericSchema<unknown, BlockContent | null> = v.nullable(
  v.pipe(
    v.unknown(),
    v.check((block) => isShallow(block, deepest), "nested too deep"),
    v.object({
      id: idSchema(blockId),
      content: textSchema,
      anchor: v.optional(textSchema, ""),
      php: v.boolean(),
      dynamicParams: v.optional(dynamicSchema, null),
      manifest: v.optional(manifestSchema, {}),
    }),
    v.transform(({ id, content, anchor, php, dynamicParams, manifest }): BlockContent => ({
      id,
      content,
      anchor,
      php,
      dynamic: dynamicParams,
      ...manifest,
    })),
  ),
);

/** Of `landing.block.getbyid`: the page that the block lies on. */
export const blockPageSchema: v.GenericSchema<unknown, PageId> = v.pipe(
  v.object({ lid: idSchema(pageId) }),
  v.transform(({ lid }) => lid),
);

/** Answer of `landing.template.getLandingRef`: `true` where there are none (contract D14). */
export const areasSchema: v.GenericSchema<unknown, ReadonlyMap<string, PageId>> = v.pipe(
  v.union([
    v.pipe(
      v.literal(true),
      v.transform((): Readonly<Record<string, PageId>> => ({})),
    ),
    v.pipe(
      v.array(v.unknown()),
      v.transform((list): Readonly<Record<string, unknown>> => Object.fromEntries(list.entries())),
      v.record(v.string(), idSchema(pageId)),
    ),
    v.record(v.string(), idSchema(pageId)),
  ]),
  v.transform((areas) => new Map(Object.entries(areas))),
);
