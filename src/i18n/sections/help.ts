/** The steps of the tour, in their order. */
export const tourSteps = ["pages", "target", "wishes", "copy"] as const;
export type TourStep = (typeof tourSteps)[number];

/** Options that do not explain themselves. */
export type TipTopic =
  | "keepFolders"
  | "visibility"
  | "cleanUp"
  | "whereTaken"
  | "pattern"
  | "linksOutside"
  | "withTrash"
  | "planFile"
  | "presets";

/** What a key or a chord does, by where it works. */
type ShortcutTopic =
  | "showShortcuts"
  | "findPage"
  | "proceed"
  | "pause"
  | "move"
  | "openFolder"
  | "choose"
  | "chooseRange"
  | "chooseAll"
  | "ends"
  | "close";

export interface HelpMessages {
  readonly tour: {
    readonly heading: string;
    /** What is said before the first step, where nothing is chosen. */
    readonly welcome: string;
    readonly begin: string;
    readonly stepOf: (step: number, steps: number) => string;
    readonly steps: Readonly<Record<TourStep, { readonly title: string; readonly text: string }>>;
    readonly back: string;
    readonly next: string;
    readonly done: string;
    readonly skip: string;
  };
  readonly tips: {
    /** Name of the button beside an option. */
    readonly about: (option: string) => string;
    readonly texts: Readonly<Record<TipTopic, string>>;
  };
  readonly shortcuts: {
    readonly heading: string;
    readonly anywhere: string;
    readonly inLists: string;
    readonly whileCopying: string;
    readonly topics: Readonly<Record<ShortcutTopic, string>>;
    /** Names that are printed on keyboards sold with this language. */
    readonly keys: {
      readonly control: string;
      readonly shift: string;
      readonly space: string;
      readonly enter: string;
      readonly escape: string;
      readonly home: string;
      readonly end: string;
      readonly arrows: string;
    };
    readonly singleKeys: string;
    readonly singleKeysHint: string;
    readonly close: string;
  };
}
