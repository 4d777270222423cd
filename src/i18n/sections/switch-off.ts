type OfTitles = (titles: readonly string[]) => string;

/** Sites and folders that the portal has switched on by itself although drafts were wished. */
export interface SwitchOffMessages {
  readonly heading: (count: number) => string;
  readonly off: OfTitles;
  readonly leftOn: (title: string) => string;
  readonly hide: OfTitles;
  readonly alsoOff: OfTitles;
  readonly failed: (title: string) => string;
  readonly open: (title: string) => string;
  readonly allTheSame: (title: string) => string;
  readonly again: (title: string) => string;
}
