/** How the names of copies are made of those of their sources. */
export interface TextRule {
  /** In front of the name. Here, in `suffix` and in `replaceBy` `{site}`, `{date}` and `{n}` stand for something (see `NameRules`). */
  readonly prefix: string;
  readonly suffix: string;
  /** What is looked for in the name; `null` for nothing. */
  readonly search: TextSearch | null;
}

export interface TextSearch {
  /** As it is typed: words, or a regular expression. */
  readonly text: string;
  readonly as: "text" | "pattern";
  /** For a pattern `$1` to `$9` stand for its groups. */
  readonly replaceBy: string;
}

/** What happens to a page whose copy would be called like another page of its place. */
export type WhereTaken =
  /** It is copied all the same. */
  | "copy"
  /** It is not copied there. */
  | "skip"
  /** The copy gets a number that makes its title the only one. */
  | "rename";

/** What all copies of a run are called. `{site}` is the title of the target site, `{n}` counts the copies of a site from 1 on. */
export interface NameRules {
  readonly title: TextRule;
  readonly address: TextRule;
  readonly whereTaken: WhereTaken;
  /** What `{date}` stands for, `YYYY-MM-DD`: part of the choice, so that a plan says the same tomorrow. */
  readonly date: string;
}

/** What the user has typed for one copy; `null` leaves it to the rules. */
export interface NamesByHand {
  readonly title: string | null;
  readonly code: string | null;
}

/** What becomes of links that lead out of the set that is copied. */
export type OutsideLinks =
  /** They stay, and are counted. */
  | "leave"
  /** They lead to the copy that an earlier run has made in the same site, where there is one. */
  | "earlier-copy"
  /** They stay, and the report lists each. */
  | "list";

export interface LinkWishes {
  /** Links among the copied pages lead to the copies of the same site. */
  readonly among: boolean;
  readonly outside: OutsideLinks;
}

/** What is done with the copies once all of them are there. */
export interface LaterWishes {
  readonly names: NameRules;
  /** By key of the planned copy. */
  readonly byHand: ReadonlyMap<string, NamesByHand>;
  /** Kept from search engines, without the counters, the canonical address and the Open Graph of the source. */
  readonly cleanUp: boolean;
  readonly links: LinkWishes;
}

export const plainRule: TextRule = { prefix: "", suffix: "", search: null };

/** Copies stay as the portal makes them. */
export const noLaterWishes: LaterWishes = {
  names: { title: plainRule, address: plainRule, whereTaken: "copy", date: "" },
  byHand: new Map(),
  cleanUp: false,
  links: { among: false, outside: "leave" },
};
