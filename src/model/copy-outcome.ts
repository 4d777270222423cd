import type { PortalFailure } from "./failure.ts";
import type { FolderId, PageId, SiteId } from "./ids.ts";

/** A page found in the target that might be the copy whose answer was lost. */
export interface Candidate {
  readonly pageId: PageId;
  readonly title: string;
  readonly code: string;
  readonly folderId: FolderId | null;
  readonly trashed: boolean;
}

/** The new page as it was read back from the portal. */
export interface CopyFound {
  readonly pageId: PageId;
  readonly siteId: SiteId;
  readonly folderId: FolderId | null;
  readonly title: string;
  readonly code: string;
  readonly published: boolean;
  readonly trashed: boolean;
  /** `null` where the portal did not let the blocks be read. */
  readonly blockCount: number | null;
  readonly sourceBlockCount: number | null;
  /** `http:` or `https:` address as the portal tells it; `null` when it gave none that is safe to follow. */
  readonly publicUrl: string | null;
  /** As in `SeenCopy`; `null` in runs that were held before this was noted down. */
  readonly modifiedText: string | null;
  /** `PUBLIC=N`, see `Page`. */
  readonly draftDiffers: boolean;
}

/** Where the outcome differs from the wish; an empty list is a copy exactly as planned. */
export type Difference =
  | { readonly what: "landed-in-root" }
  | { readonly what: "landed-elsewhere" }
  | { readonly what: "other-site" }
  | { readonly what: "other-title"; readonly expected: string }
  | { readonly what: "other-address"; readonly expected: string }
  | { readonly what: "same-address-as-another-page" }
  | { readonly what: "not-published"; readonly failure: PortalFailure | null }
  | { readonly what: "published-against-wish"; readonly failure: PortalFailure | null }
  | { readonly what: "blocks-missing"; readonly codes: readonly string[] }
  | { readonly what: "no-blocks" }
  /** The blocks of one side could not be read, so nobody knows whether the copy is whole. */
  | { readonly what: "blocks-not-compared" }
  | { readonly what: "site-switched-on" }
  | { readonly what: "folders-switched-on"; readonly titles: readonly string[] }
  | { readonly what: "became-home-page" }
  | { readonly what: "in-trash" }
  /** Other pages that this copy may have made, too: a request can be delivered twice without anybody being told. */
  | { readonly what: "made-more-than-once"; readonly pages: readonly Candidate[] }
  | { readonly what: "source-left-restored"; readonly failure: PortalFailure | null };
