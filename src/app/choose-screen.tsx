import { useRunStore } from "@/bindings/run-store-context.ts";
import { usePlan } from "@/bindings/use-plan.ts";
import { useSiteContent } from "@/bindings/use-site-content.ts";
import { ChooseTarget } from "@/features/choose-target/choose-target.tsx";
import { PickPages } from "@/features/pick-pages/pick-pages.tsx";
import { PublicationOptions, TrashedSourceOptions } from "@/features/review-plan/copy-options.tsx";
import { ReviewPlan } from "@/features/review-plan/review-plan.tsx";
import { useMessages } from "@/i18n/use-messages.ts";
import type { Overview } from "@/model/session.ts";
import { afterPublicationChosen, afterTrashedWayChosen, type Choice } from "@/tree/choice.ts";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** After a run the focus goes back to the first question; when the app opens it stays where it is. */
  readonly takesFocus: boolean;
}

/** Which page, where to, how visible, and what will come of it: all on one screen, so that one press copies. */
export function ChooseScreen({ overview, choice, onChange, takesFocus }: Props) {
  const { appName } = useMessages();
  const run = useRunStore();
  const { scope, siteId, withTrash } = choice;
  const source = useSiteContent(siteId === null ? null : { scope, siteId }, { withTrash });
  const plan = usePlan(choice, overview, source.content);
  const page = source.content?.pages.find(({ id }) => id === choice.pageId) ?? null;
  return (
    <>
      <h1 className="sr-only">{appName}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <PickPages
          overview={overview}
          choice={choice}
          source={source}
          onChange={onChange}
          takesFocus={takesFocus}
        />
        <div className="flex flex-col gap-4">
          <ChooseTarget sites={overview.sites} choice={choice} onChange={onChange} />
          <ReviewPlan plan={plan} pageTitle={page?.title ?? null} onCopy={run.start}>
            {page?.trashed === true && source.content !== null ? (
              <TrashedSourceOptions
                value={choice.trashedWay}
                rights={source.content.rights}
                onChange={(way) => onChange(afterTrashedWayChosen(choice, way))}
              />
            ) : null}
            <PublicationOptions
              value={choice.publication}
              onChange={(wish) => onChange(afterPublicationChosen(choice, wish))}
            />
          </ReviewPlan>
        </div>
      </div>
    </>
  );
}
