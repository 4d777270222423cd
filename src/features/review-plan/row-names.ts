import type { CheckNames } from "@/bindings/ready-plan.ts";
import type { NamesByHand } from "@/model/later-wishes.ts";
import type { PlannedCopy } from "@/model/plan.ts";

/** Names that are typed for single copies of a plan, and what is needed to type one. */
export interface RowNames {
  /** By key of the planned copy. */
  readonly byHand: ReadonlyMap<string, NamesByHand>;
  readonly checkNames: CheckNames;
  /** `null` for both names leaves them to the rules. */
  readonly onName: (key: string, names: NamesByHand) => void;
}

/** Whether names can be typed for it: it will be made, or another title is what it needs to be made, and the right is there. */
export const mayBeNamed = ({ obstacle, warnings }: PlannedCopy): boolean =>
  (obstacle === null || obstacle.what === "title-taken") &&
  !warnings.some(({ what }) => what === "may-not-rename");
