import { writePlanFile } from "@/journal/plan-file.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import { saveFile } from "@/ui/save-file.ts";

/** Hands the plan to the browser as a file that `OpenPlan` opens again, on another machine too. */
export function savePlan(saved: SavedPlan): void {
  const day = new Date(saved.savedAt).toISOString().slice(0, 10);
  saveFile(`page-copier-plan_${day}.json`, "application/json", writePlanFile(saved));
}
