import type { PageId } from "./ids.ts";
import type { Page } from "./page.ts";

/** What a clean copy is free of. */
export type CleanUpGroup =
  | "search-engines"
  | "counters"
  | "pixels"
  | "verification"
  | "canonical"
  | "open-graph";

/** A page setting, by its name in `ADDITIONAL_FIELDS`, and what a clean copy has in it; empty takes away what the source had. */
export interface CleanUpField {
  readonly group: CleanUpGroup;
  readonly name: string;
  readonly value: "N" | "";
}

const switchedOff = (group: CleanUpGroup, name: string): CleanUpField => ({ group, name, value: "N" });
const emptied = (group: CleanUpGroup, name: string): CleanUpField => ({ group, name, value: "" });

/** Exactly what is written to a copy that shall be clean, and nothing else (docs/decisions/013). */
export const cleanUpFields: readonly CleanUpField[] = [
  switchedOff("search-engines", "METAROBOTS_INDEX"),
  switchedOff("counters", "GACOUNTER_USE"),
  emptied("counters", "GACOUNTER_COUNTER"),
  emptied("counters", "GACOUNTER_COUNTER_GA4"),
  switchedOff("counters", "GTM_USE"),
  emptied("counters", "GTM_COUNTER"),
  switchedOff("counters", "YACOUNTER_USE"),
  emptied("counters", "YACOUNTER_COUNTER"),
  switchedOff("pixels", "PIXELFB_USE"),
  emptied("pixels", "PIXELFB_COUNTER"),
  switchedOff("pixels", "PIXELVK_USE"),
  emptied("pixels", "PIXELVK_COUNTER"),
  switchedOff("verification", "METAGOOGLEVERIFICATION_USE"),
  emptied("verification", "METAGOOGLEVERIFICATION_META"),
  switchedOff("verification", "METAYANDEXVERIFICATION_USE"),
  emptied("verification", "METAYANDEXVERIFICATION_META"),
  // A canonical address of another page can only be in the page's own code for the head, which is kept but not shown.
  switchedOff("canonical", "HEADBLOCK_USE"),
  emptied("open-graph", "METAOG_TITLE"),
  emptied("open-graph", "METAOG_DESCRIPTION"),
  emptied("open-graph", "METAOG_IMAGE"),
];

/** New settings of one page (contract D6); `null` leaves what it has. */
export interface SettingsRequest {
  readonly pageId: PageId;
  readonly title: string | null;
  /** Last part of its address. */
  readonly code: string | null;
  /** Writes `cleanUpFields`. */
  readonly cleanUp: boolean;
}

/** A page and the address that the portal tells with it: `http:` or `https:`, `null` where there is none safe to follow. */
export interface ListedPage {
  readonly page: Page;
  readonly publicUrl: string | null;
}
