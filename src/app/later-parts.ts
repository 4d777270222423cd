/**
 * All that the first list of pages does not need: the other screens and the engine. It comes as one file after that list, so
 * that whoever can begin a run can also see it end (decision 016).
 */
export { ShortcutHelp } from "@/features/help/shortcut-help.tsx";
export { History } from "@/features/history/history.tsx";
export { readPlanFile } from "@/journal/plan-file.ts";
export { openPresets } from "@/journal/preset-archive.ts";

export { ChooseNotices } from "./choose-notices.tsx";
export { ChoosePanels } from "./choose-panels.tsx";
export { InstallApp } from "./install/install-app.tsx";
export { openMenuEntry } from "./open-menu-entry.ts";
export { openRunStore } from "./open-run-store.ts";
export { refreshAfterRuns } from "./refresh-after-runs.ts";
export { ReviewOpened } from "./review-opened.tsx";
export { ReviewStep } from "./review-step.tsx";
export { RunScreen } from "./run-screen.tsx";
export { warnBeforeLeaving } from "./warn-before-leaving.ts";
