/** The page that installs the app, and the entry in the settings menu of pages, which administrators look after. */
export interface InstallMessages {
  readonly heading: string;
  readonly intro: string;
  /** What the entry is called in the portal's menu. */
  readonly entryTitle: string;
  readonly steps: {
    readonly add: (entryTitle: string) => string;
    readonly clear: string;
    readonly note: string;
    readonly finish: string;
  };
  /** Behind the name of a step. */
  readonly stepStates: {
    readonly waiting: string;
    readonly working: string;
    readonly done: string;
    readonly wasThere: string;
    readonly nothingToDo: string;
    readonly failed: string;
    readonly leftOut: string;
  };
  readonly failed: {
    readonly title: string;
    readonly text: string;
    readonly without: string;
  };
  readonly notAdmin: MessageWords;
  readonly installedBefore: MessageWords;
  /** The portal was told that the installation is complete and did not reload. */
  readonly notReloaded: MessageWords;
  readonly entry: EntryMessages;
}

interface MessageWords {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** Where an administrator sees, repairs and removes the entry. */
interface EntryMessages {
  readonly heading: string;
  readonly text: (entryTitle: string) => string;
  readonly known: {
    readonly added: (date: string) => string;
    readonly elsewhere: (address: string) => string;
    readonly removed: (date: string) => string;
    readonly unknown: string;
  };
  readonly repair: string;
  readonly remove: string;
  readonly working: string;
  readonly outcomes: {
    readonly wasThere: string;
    readonly added: string;
    readonly replaced: string;
    readonly removed: string;
    readonly wasGone: string;
  };
  readonly repairFailed: string;
  readonly removeFailed: string;
  /** The entry is as wished, but what the app keeps about it could not be written. */
  readonly notNoted: string;
  readonly outdated: {
    readonly title: string;
    readonly text: string;
  };
  readonly close: string;
}
