/** A link as the portal keeps it (contract E1): to a page, a block, or the detail page of a dynamic block, page id first. */
export interface Marker {
  readonly kind: "landing" | "block" | "dynamic";
  readonly id: number;
}

/** New ids by old ones; what is absent stays. */
type NewIds = Pick<ReadonlyMap<number, number>, "get">;

export interface LinkMap {
  readonly pages: NewIds;
  readonly blocks: NewIds;
}

// All digits belong to the id, so that 12 is never found in 123 (contract E3); more than these fifteen are no id that a number holds.
const marker = /#(landing|block|dynamic)([1-9]\d{0,14})(?!\d)/g;

/** Links in a value as it is written in HTML or JSON, in their order. */
export const markersIn = (text: string): readonly Marker[] =>
  [...text.matchAll(marker)].map(([, kind, id]) => ({ kind: kindOf(kind), id: Number(id) }));

const kindOf = (kind: string | undefined): Marker["kind"] =>
  kind === "block" || kind === "dynamic" ? kind : "landing";

/** The id that a link should have instead; `undefined` where it stays. */
export const newIdOf = ({ kind, id }: Marker, { pages, blocks }: LinkMap): number | undefined =>
  kind === "block" ? blocks.get(id) : pages.get(id);

/** The value with new ids, each looked up once (contract E3). The detail pages of dynamic blocks are no links to write. */
export const withNewIds = (text: string, map: LinkMap): string =>
  text.replaceAll(marker, (written, kind: string, digits: string) => {
    const one = { kind: kindOf(kind), id: Number(digits) };
    const to = one.kind === "dynamic" ? undefined : newIdOf(one, map);
    return to === undefined ? written : `#${kind}${to}`;
  });
