import type { BlockId, PageId } from "./ids.ts";

/** A draft block as a page lists it (contract D15, edit mode). */
export interface ListedBlock {
  readonly id: BlockId;
  readonly code: string;
  /** Rendered; `null` where it was not asked for or not told. */
  readonly content: string | null;
}

/** Where a block is. */
export interface BlockPlace {
  readonly pageId: PageId;
  readonly blockId: BlockId;
}

/** A draft block as the editor gets it (`landing.block.getcontent`, contract D15). */
export interface BlockContent {
  readonly id: BlockId;
  /** Rendered in edit mode, so that links to pages stand in it as `#landing<id>`; without the block's wrapper. */
  readonly content: string;
  /** `b<id>` unless the user gave it one of its own; empty where it has none. */
  readonly anchor: string;
  /** It holds components, whose parameters nobody sees. */
  readonly php: boolean;
  /** `dynamicParams` as JSON; empty for a block that is filled from no source. */
  readonly dynamic: string;
  /** What `updatenodes` takes: type by selector. */
  readonly nodes: ReadonlyMap<string, string>;
  /** What `updateattrs` takes: names of attributes by selector. */
  readonly attrs: ReadonlyMap<string, readonly string[]>;
}

/** One line of a menu. */
export interface MenuLine {
  /** Plain text. */
  readonly text: string;
  readonly href: string;
  readonly target: string;
  readonly children: readonly MenuLine[];
}

/** A link node; what is absent stays as it is, but for `attrs`, which go (contract D15). */
export interface LinkNode {
  readonly href: string;
  readonly target?: string;
  readonly attrs?: Readonly<Record<string, string>>;
}

/** Attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** A change of one block. Keys are `selector@position`, a menu's is its selector alone. */
export type BlockChange =
  | {
      readonly kind: "nodes";
      readonly data: Readonly<
        Record<string, LinkNode | { readonly attrs: Attributes } | readonly MenuLine[]>
      >;
    }
  | { readonly kind: "attrs"; readonly data: Readonly<Record<string, Attributes>> }
  /** The whole content, which passes the portal's filter. */
  | { readonly kind: "content"; readonly content: string };

/** Template areas of a page: page by number of the area (contract D14). */
export type Areas = ReadonlyMap<string, PageId>;
