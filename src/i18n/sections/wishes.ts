import type { OutsideLinks, WhereTaken } from "@/model/later-wishes.ts";
import type { CleanUpGroup } from "@/model/settings.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

/** What is wished of all copies once they are there: names, links, settings. */
export interface WishesMessages {
  readonly heading: string;
  /** Nothing is wished. */
  readonly nothing: string;
  readonly reset: string;
  /** What is wished, in a few words. */
  readonly summary: {
    readonly titles: (rule: string) => string;
    readonly addresses: (rule: string) => string;
    readonly prefix: (text: string) => string;
    readonly suffix: (text: string) => string;
    readonly replaced: (search: string, replaceBy: string) => string;
    readonly removed: (search: string) => string;
    readonly whereTaken: Readonly<Record<Exclude<WhereTaken, "copy">, string>>;
    readonly links: string;
    readonly cleanUp: string;
    readonly byHand: (count: number) => string;
  };
  readonly title: RuleMessages;
  readonly address: RuleMessages;
  readonly search: string;
  readonly replaceBy: string;
  readonly searchAs: string;
  readonly searchKinds: Readonly<Record<"text" | "pattern", string>>;
  readonly patternProblems: {
    readonly bad: (reason: string) => string;
    readonly tooLong: (longest: number) => string;
    readonly mayHang: string;
  };
  readonly insertInto: (field: string) => string;
  readonly placeholders: Readonly<Record<"site" | "date" | "n", string>>;
  readonly becomes: (before: string, after: string) => string;
  readonly stays: (before: string) => string;
  readonly refusedAddress: string;
  readonly noExample: string;
  readonly whereTaken: string;
  readonly whereTakenWays: Readonly<Record<WhereTaken, Choice>>;
  readonly links: string;
  readonly linksAmong: string;
  readonly linksAmongHint: string;
  readonly linksOutside: string;
  readonly linksOutsideWays: Readonly<Record<OutsideLinks, Choice>>;
  readonly settings: string;
  readonly cleanUp: string;
  readonly cleanUpHint: string;
  readonly cleanUpFields: string;
  readonly cleanUpGroups: Readonly<Record<CleanUpGroup, string>>;
  readonly switchedOff: string;
  readonly emptied: string;
  readonly byHand: NamesByHandMessages;
  readonly presets: PresetMessages;
}

interface RuleMessages {
  readonly heading: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Options that are saved under a name. */
interface PresetMessages {
  readonly heading: string;
  readonly use: (name: string) => string;
  readonly used: (name: string) => string;
  readonly forget: (name: string) => string;
  readonly sure: string;
  readonly onlyOptions: string;
  readonly keep: string;
  readonly saveHeading: string;
  readonly name: string;
  readonly whatIsSaved: string;
  readonly save: string;
  readonly replace: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly refused: string;
}

/** What may be said of a name that is typed. */
type NameProblem = "empty" | "refused-shape" | "taken-by-page" | "taken-in-trash" | "taken-by-row";

/** Title and address that are typed for one copy. */
export interface NamesByHandMessages {
  readonly open: string;
  readonly heading: (title: string) => string;
  readonly title: string;
  readonly address: string;
  readonly problems: Readonly<Record<"title" | "address", Readonly<Record<NameProblem, string>>>>;
  readonly backToRules: string;
  readonly use: string;
  readonly cancel: string;
  readonly mark: string;
}
