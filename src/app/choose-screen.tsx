import { History as HistoryIcon } from "lucide-react";

import { useRunStore } from "@/bindings/run-store-context.ts";
import { useCopiedThere } from "@/bindings/use-earlier-copies.ts";
import { usePlan } from "@/bindings/use-plan.ts";
import { usePresets } from "@/bindings/use-presets.ts";
import { useSiteContent, type SiteContent } from "@/bindings/use-site-content.ts";
import { ChooseTarget } from "@/features/choose-target/choose-target.tsx";
import { PickPages } from "@/features/pick-pages/pick-pages.tsx";
import { PublicationOptions, TrashedSourceOptions } from "@/features/review-plan/copy-options.tsx";
import { OpenPlan } from "@/features/review-plan/open-plan.tsx";
import { PlanFileProblemNotice } from "@/features/review-plan/plan-file-problem-notice.tsx";
import { ReviewPlan } from "@/features/review-plan/review-plan.tsx";
import { SetWishes } from "@/features/set-wishes/set-wishes.tsx";
import { NotLastingNotice } from "@/features/watch-run/tab-notices.tsx";
import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PresetArchive } from "@/journal/preset-archive.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import { afterNamedByHand, afterPresetUsed, presetOf } from "@/tree/choice-wishes.ts";
import {
  afterLaterWishesChanged,
  afterPublicationChosen,
  afterTrashedWayChosen,
  type Choice,
} from "@/tree/choice.ts";
import { readSelection } from "@/tree/read-selection.ts";
import { Button } from "@/ui/button.tsx";

import { hasFolders, sampleOf, titleOfOnly } from "./choice-facts.ts";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** After another screen the focus goes back to the first question; when the app opens it stays where it is. */
  readonly takesFocus: boolean;
  /** Why the file that was opened last is no plan. */
  readonly fileProblem: PlanFileProblem | null;
  readonly presetArchive: PresetArchive;
  readonly onCopy: (plan: CopyPlan) => void;
  readonly onReview: () => void;
  readonly onHistory: () => void;
  readonly onOpenFile: (text: string) => void;
}

/** Which pages, where to, how visible, and what will come of it: all on one screen, so that one press copies one page. */
export function ChooseScreen(props: Props) {
  const { overview, choice, onChange, takesFocus, fileProblem, onCopy, onReview } = props;
  const { appName, planFile } = useMessages();
  const run = useRunStore();
  const presets = usePresets(props.presetArchive);
  const { scope, siteId, withTrash } = choice;
  const source = useSiteContent(siteId === null ? null : { scope, siteId }, { withTrash });
  const plan = usePlan(choice, overview, source.content);
  const copiedThere = useCopiedThere(choice);
  return (
    <>
      <h1 className="sr-only">{appName}</h1>
      {run.isLasting ? null : <NotLastingNotice />}
      {fileProblem === null ? null : (
        <PlanFileProblemNotice title={planFile.notOpened} text={tell(planFile.problems, fileProblem)} />
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <PickPages
          overview={overview}
          choice={choice}
          source={source}
          copiedThere={copiedThere}
          onChange={onChange}
          takesFocus={takesFocus}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <ChooseTarget
            sites={overview.sites}
            choice={choice}
            onChange={onChange}
            hasFolders={hasFolders(choice, source.content)}
          />
          <SetWishes
            later={choice.later}
            onChange={(later) => onChange(afterLaterWishesChanged(choice, later))}
            presets={presets}
            onUsePreset={(preset, date) => onChange(afterPresetUsed(choice, preset, date))}
            onSavePreset={(name) => presets.save(presetOf(choice, name))}
            sample={sampleOf(choice, source.content, overview)}
          />
          <ReviewPlan
            plan={plan}
            pageTitle={titleOfOnly(plan)}
            names={{
              byHand: choice.later.byHand,
              onName: (key, names) => onChange(afterNamedByHand(choice, key, names)),
            }}
            onCopy={onCopy}
            onReview={onReview}
          >
            <Options choice={choice} content={source.content} onChange={onChange} />
          </ReviewPlan>
        </div>
      </div>
      <OtherWays onHistory={props.onHistory} onOpenFile={props.onOpenFile} />
    </>
  );
}

function Options({
  choice,
  content,
  onChange,
}: {
  readonly choice: Choice;
  readonly content: SiteContent | null;
  readonly onChange: (choice: Choice) => void;
}) {
  const isTrashed =
    content !== null &&
    readSelection(choice.selection, content.folders, content.pages).pages.some(({ trashed }) => trashed);
  return (
    <>
      {isTrashed ? (
        <TrashedSourceOptions
          value={choice.trashedWay}
          rights={content.rights}
          onChange={(way) => onChange(afterTrashedWayChosen(choice, way))}
        />
      ) : null}
      <PublicationOptions
        value={choice.publication}
        onChange={(wish) => onChange(afterPublicationChosen(choice, wish))}
      />
    </>
  );
}

/** Beside choosing: going on with a plan out of a file, and looking at what was done before. */
function OtherWays({ onHistory, onOpenFile }: Pick<Props, "onHistory" | "onOpenFile">) {
  const { history } = useMessages();
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <OpenPlan onOpened={onOpenFile} />
      <Button variant="quiet" icon={<HistoryIcon />} onPress={onHistory}>
        {history.heading}
      </Button>
    </div>
  );
}
