import type { PlannedCopy, PlanWarning } from "@/model/plan.ts";
import type { Difference } from "@/model/run.ts";

/** Which warning of the plan has said beforehand what a difference says afterwards. */
const warningsBefore: Readonly<Partial<Record<Difference["what"], readonly PlanWarning["what"][]>>> = {
  "site-switched-on": ["site-goes-live"],
  "folders-switched-on": ["folders-go-live"],
  "became-home-page": ["becomes-home-page"],
  "not-published": ["may-not-publish", "stays-draft-in-inactive-folder"],
  "same-address-as-another-page": ["address-taken"],
};

/** Whether the review has announced this; then the copy is as planned, though not quite as one might wish. */
export function wasAnnounced({ warnings }: PlannedCopy, { what }: Difference): boolean {
  return (warningsBefore[what] ?? []).some((before) => warnings.some((warning) => warning.what === before));
}
