import { useEffect } from "react";

import { useCopiedThere } from "@/bindings/use-earlier-copies.ts";
import { useSiteContent } from "@/bindings/use-site-content.ts";
import { PickPages } from "@/features/pick-pages/pick-pages.tsx";
import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { PlanFileProblem } from "@/model/plan-file-problem.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import type { Choice } from "@/tree/choice.ts";
import { PartMissing } from "@/ui/part-missing.tsx";
import { SkeletonCard } from "@/ui/skeleton.tsx";
import { TourPlace } from "@/ui/tour-place.tsx";

import type { LaterState } from "./use-later.ts";
import { whenIdle } from "./when-idle.ts";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** After another screen the focus goes back to the first question; when the app opens it stays where it is. */
  readonly takesFocus: boolean;
  /** Why the file that was opened last is no plan. */
  readonly fileProblem: PlanFileProblem | null;
  readonly rest: LaterState;
  /** The first rows are shown, or nothing is to be shown before the user has chosen. */
  readonly onListed: () => void;
  readonly onCopy: (plan: CopyPlan) => void;
  readonly onReview: () => void;
  readonly onHistory: () => void;
  readonly onOpenFile: (text: string) => void;
  readonly onShortcuts: () => void;
}

/**
 * Which pages, where to, how visible, and what will come of it: all on one screen, so that one press copies one page. The pages
 * are there first; the panels come beside them, and the list stays as it is.
 */
export function ChooseScreen(props: Props) {
  const { overview, choice, onChange, rest, onListed } = props;
  const { appName } = useFirstMessages();
  const { scope, siteId, withTrash } = choice;
  const source = useSiteContent(siteId === null ? null : { scope, siteId }, { withTrash });
  const copiedThere = useCopiedThere(choice);
  const isListed = siteId === null || source.content !== null || source.failure !== null;
  useEffect(() => (isListed ? whenIdle(onListed) : undefined), [isListed, onListed]);
  const later = rest.at === "ready" ? rest.later : null;
  return (
    <>
      <h1 className="sr-only">{appName}</h1>
      {later === null ? null : (
        <later.parts.ChooseNotices fileProblem={props.fileProblem} menuEntry={later.menuEntry} />
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <TourPlace step="pages">
          <PickPages
            overview={overview}
            choice={choice}
            source={source}
            copiedThere={copiedThere}
            isWhole={later !== null}
            onChange={onChange}
            takesFocus={props.takesFocus}
          />
        </TourPlace>
        {later === null ? (
          <Pending rest={rest} />
        ) : (
          <later.parts.ChoosePanels
            overview={overview}
            choice={choice}
            onChange={onChange}
            content={source.content}
            presetArchive={later.presetArchive}
            menuEntry={later.menuEntry}
            onCopy={props.onCopy}
            onReview={props.onReview}
            onHistory={props.onHistory}
            onOpenFile={props.onOpenFile}
            onShortcuts={props.onShortcuts}
          />
        )}
      </div>
    </>
  );
}

const Pending = ({ rest }: Pick<Props, "rest">) =>
  rest.at === "missing" ? <PartMissing onRetry={rest.retry} /> : <PendingPanels />;

/** Where to, how, and what will come of it. */
const PendingPanels = () => (
  <div className="flex min-w-0 flex-col gap-4">
    <SkeletonCard rows={3} />
    <SkeletonCard rows={2} />
    <SkeletonCard rows={6} />
  </div>
);
