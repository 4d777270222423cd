/** What React Aria says by itself to screen readers, so that it needs no words of its own. */
export interface AriaMessages {
  readonly expand: string;
  readonly collapse: string;
  readonly select: string;
  readonly selectedRow: (row: string) => string;
  readonly deselectedRow: (row: string) => string;
  readonly longPressToSelect: string;
  readonly dismiss: string;
  readonly suggestions: string;
  readonly clearSearch: string;
}
