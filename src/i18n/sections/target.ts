interface Choice {
  readonly title: string;
  readonly text: string;
}

/** Where the copies go. */
export interface TargetMessages {
  readonly heading: string;
  readonly samePlace: Choice;
  readonly otherPlace: Choice;
  readonly place: string;
  readonly site: string;
  readonly folder: string;
  readonly otherKindHint: (kind: string) => string;
  readonly noEditRight: string;
  readonly noFolders: string;
  readonly loading: string;
  readonly failed: string;
  readonly targetCount: (count: number) => string;
  readonly targets: string;
  readonly addTarget: string;
  readonly newTarget: string;
  readonly newTargetHint: string;
  readonly remove: (place: string) => string;
  readonly removeNew: string;
  readonly placeTaken: string;
  readonly siteTaken: string;
  readonly folderGone: string;
  readonly siteGone: string;
  readonly inNewFolder: string;
  readonly inNewFolderNamed: (title: string) => string;
  readonly newFolderTitle: string;
  readonly newFolderHint: string;
  readonly newFolder: string;
  readonly severalSites: {
    readonly open: string;
    readonly chooseFound: (count: number) => string;
    readonly clear: string;
    readonly chosen: (count: number) => string;
    readonly add: (count: number) => string;
    readonly alreadyTarget: string;
  };
  readonly keepFolders: string;
  readonly keepFoldersHint: string;
}
