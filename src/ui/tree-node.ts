import type { ReactNode } from "react";

/** One row of a `Tree` and what lies below it. Ids are unique in the whole tree. */
export interface TreeNode {
  readonly id: string;
  /** Found by typing ahead, and the beginning of the row's accessible name. */
  readonly label: string;
  /** Before the label; decoration. */
  readonly icon?: ReactNode;
  /** Second line, e.g. an address. */
  readonly secondary?: string;
  /** What badges, second line and trailing text say, for screen readers: the rest of the row's accessible name. */
  readonly description?: string;
  readonly badges?: ReactNode;
  /** At the end of the second line, e.g. a date. */
  readonly trailing?: string;
  /** Shown as switched off, and cannot be selected; rows below it still can. */
  readonly isDisabled?: boolean;
  /** `false`: only holds others; pressing the row opens or closes it. Default `true`. */
  readonly isSelectable?: boolean;
  /** Present, even if empty, for what can be opened. */
  readonly children?: readonly TreeNode[];
}
