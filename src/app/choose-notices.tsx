import { useRunStore } from "@/bindings/run-store-context.ts";
import { PlanFileProblemNotice } from "@/features/review-plan/plan-file-problem-notice.tsx";
import { NotLastingNotice } from "@/features/watch-run/tab-notices.tsx";
import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";

/** What to know before choosing; `fileProblem`: why the file that was opened last is no plan. */
export function ChooseNotices({ fileProblem }: { readonly fileProblem: PlanFileProblem | null }) {
  const { planFile } = useMessages();
  const run = useRunStore();
  return (
    <>
      {run.isLasting ? null : <NotLastingNotice />}
      {fileProblem === null ? null : (
        <PlanFileProblemNotice title={planFile.notOpened} text={tell(planFile.problems, fileProblem)} />
      )}
    </>
  );
}
