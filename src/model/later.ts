import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId } from "./ids.ts";

/** A copy as the last look at it, after whatever was done to it, has shown it. */
export interface SeenCopy {
  readonly title: string;
  readonly code: string;
  readonly folderId: FolderId | null;
  readonly published: boolean;
  /** `PUBLIC=N`, see `Page`. */
  readonly draftDiffers: boolean;
  /** Portal-formatted text, only ever compared with another one of the same page. */
  readonly modifiedText: string;
  /** `http:` or `https:` address; `null` when there is none that is safe to follow. */
  readonly publicUrl: string | null;
}

/** In what a copy is not as it was wished after its settings were written. */
export type SettingsRemark =
  | { readonly what: "other-title"; readonly wished: string }
  /** The portal has made another address of the wished one, or kept the old one (contract D4.3, D6). */
  | { readonly what: "other-address"; readonly wished: string }
  /** The new settings count for visitors only once the page is published again, and that was refused. */
  | { readonly what: "not-published-again"; readonly failure: PortalFailure | null };

/** Where a link leads that the link pass has met. */
export interface LinkFound {
  /** The page that it names. */
  readonly pageId: PageId;
  /** Code of the block that it is in. */
  readonly block: string;
  /** How often in this block. */
  readonly count: number;
}

/** A block in which links could not be changed. */
export interface UnreachableBlock {
  /** Code of the block. */
  readonly block: string;
  readonly why:
    /** Parameters of a component (`php`); without pages nobody knows whether there are links in them. */
    | "component"
    /** The detail page of a dynamic block (contract E1, `dynamicParams`). */
    | "dynamic"
    /** Neither a node nor an attribute that the portal lets be changed, and its content is not safe to be written whole. */
    | "no-way"
    /** The portal refused the change. */
    | "refused"
    /** After the change the portal showed something else than what was sent. */
    | "changed-otherwise";
  readonly pageIds: readonly PageId[];
}

/** What the link pass has done to one copy. */
export interface LinksFound {
  /** Links that lead to copies of this run now. */
  readonly toCopies: number;
  /** Links that lead to copies of earlier runs now. */
  readonly toEarlierCopies: number;
  /** Links that lead out of the set. */
  readonly outside: readonly LinkFound[];
  /** Links to pages that do not exist: broken in the source already. */
  readonly broken: readonly LinkFound[];
  readonly unreachable: readonly UnreachableBlock[];
  /** Own anchors of blocks that the portal had dropped and that are back. */
  readonly anchors: number;
  /** Anchors that could not be put back. */
  readonly anchorsLost: readonly string[];
  /** Header, footer and sidebar areas that are copies of this run now. */
  readonly areas: number;
  /** Why the changes are not public yet although the copy is; `null` when they are, or need not be. */
  readonly notPublishedAgain: PortalFailure | null;
}

/** Where a later step of one copy stands; `null` before it is begun, or where there is none to do. */
export interface LaterState {
  readonly settings:
    | { readonly at: "sent" }
    | { readonly at: "done"; readonly remarks: readonly SettingsRemark[] }
    | { readonly at: "failed"; readonly failure: PortalFailure | null }
    | null;
  readonly links:
    | { readonly at: "begun" }
    | { readonly at: "done"; readonly found: LinksFound }
    | { readonly at: "failed"; readonly failure: PortalFailure | null }
    | null;
}

/** Events of the later steps; `laterKey` is the key of the planned copy. Moments are Unix ms. */
export type LaterEvent =
  /** Held before anything is written. */
  | { readonly type: "settings-sent"; readonly laterKey: string; readonly at: number }
  | {
      readonly type: "settings-done";
      readonly laterKey: string;
      readonly remarks: readonly SettingsRemark[];
    }
  | { readonly type: "settings-failed"; readonly laterKey: string; readonly failure: PortalFailure | null }
  /** Held before anything is written. */
  | { readonly type: "links-begun"; readonly laterKey: string; readonly at: number }
  | { readonly type: "links-done"; readonly laterKey: string; readonly found: LinksFound }
  | { readonly type: "links-failed"; readonly laterKey: string; readonly failure: PortalFailure | null }
  /** The copy was read once more. */
  | { readonly type: "copy-seen"; readonly laterKey: string; readonly seen: SeenCopy };
