interface Choice {
  readonly title: string;
  readonly text: string;
}

/** Which pages are copied. */
export interface PickMessages {
  readonly heading: string;
  readonly kind: string;
  readonly site: string;
  readonly chooseSite: string;
  readonly searchSites: string;
  readonly noSuchSite: string;
  readonly pages: string;
  readonly search: string;
  readonly withTrash: string;
  /** Beside a page that an earlier run has copied to one of the chosen targets. */
  readonly copiedThere: string;
  readonly trash: string;
  readonly loadingPages: string;
  readonly loadedSoFar: (count: number) => string;
  readonly pageCount: (count: number) => string;
  readonly foundCount: (count: number) => string;
  readonly failed: string;
  readonly stopped: string;
  readonly noMatch: (text: string) => string;
  readonly nothingFound: string;
  readonly emptySite: Choice;
  readonly noSites: Choice;
  readonly kindUnreadable: (kind: string) => string;
  readonly openedPageGone: Choice;
  readonly chosenGone: { readonly title: (count: number) => string; readonly text: string };
  /** Folders are left out where there are none. */
  readonly chosen: (pages: number, folders?: number) => string;
  /** Beside what is chosen while pages are still being loaded. */
  readonly moreToCome: string;
  /** The same when loading them has failed. */
  readonly someUnread: string;
  readonly hidden: (count: number) => string;
  readonly selectAll: string;
  readonly selectFound: (count: number) => string;
  readonly clear: string;
  /** Told with the name of a folder. */
  readonly partly: string;
  readonly filter: PickFilterMessages;
}

interface PickFilterMessages {
  readonly open: string;
  readonly active: (count: number) => string;
  readonly reset: string;
  readonly status: string;
  readonly folder: string;
  readonly anyFolder: string;
  readonly searchFolders: string;
  readonly noSuchFolder: string;
  readonly changed: string;
  readonly anyTime: string;
  readonly days: (count: number) => string;
  readonly sinceDay: string;
  readonly day: string;
  readonly sort: string;
  readonly orders: Readonly<Record<"title" | "date" | "address" | "id", string>>;
  readonly datesUnreadable: Readonly<Record<"ambiguous" | "unknown-format", string>>;
}
