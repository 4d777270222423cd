import { useRunStore } from "@/bindings/run-store-context.ts";
import { useMenuEntry } from "@/bindings/use-menu-entry.ts";
import { headingOf } from "@/features/help/heading-of.ts";
import { OutdatedNotice } from "@/features/menu-entry/outdated-notice.tsx";
import { PlanFileProblemNotice } from "@/features/review-plan/plan-file-problem-notice.tsx";
import { NotLastingNotice } from "@/features/watch-run/tab-notices.tsx";
import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { MenuEntry } from "@/install/menu-entry.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";

interface Props {
  /** Why the file that was opened last is no plan. */
  readonly fileProblem: PlanFileProblem | null;
  readonly menuEntry: MenuEntry | null;
}

/** What to know before choosing. */
export function ChooseNotices({ fileProblem, menuEntry }: Props) {
  const { planFile } = useMessages();
  const run = useRunStore();
  const entry = useMenuEntry(menuEntry);
  return (
    <>
      {run.isLasting ? null : <NotLastingNotice />}
      {entry === null ? null : <OutdatedNotice desk={entry} focusAfter={headingOf("pages")} />}
      {fileProblem === null ? null : (
        <PlanFileProblemNotice title={planFile.notOpened} text={tell(planFile.problems, fileProblem)} />
      )}
    </>
  );
}
