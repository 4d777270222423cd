import { useMenuEntry } from "@/bindings/use-menu-entry.ts";
import { usePlan } from "@/bindings/use-plan.ts";
import { usePresets } from "@/bindings/use-presets.ts";
import type { SiteContent } from "@/bindings/use-site-content.ts";
import { ChooseTarget } from "@/features/choose-target/choose-target.tsx";
import { HelpButtons } from "@/features/help/help-buttons.tsx";
import { Tour } from "@/features/help/tour.tsx";
import { useTour } from "@/features/help/use-tour.ts";
import { Welcome } from "@/features/help/welcome.tsx";
import { EntryButton } from "@/features/menu-entry/entry-button.tsx";
import { PublicationOptions, TrashedSourceOptions } from "@/features/review-plan/copy-options.tsx";
import { ReviewPlan } from "@/features/review-plan/review-plan.tsx";
import { SetWishes } from "@/features/set-wishes/set-wishes.tsx";
import type { MenuEntry } from "@/install/menu-entry.ts";
import type { PresetArchive } from "@/journal/preset-archive.ts";
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
import { TourPlace } from "@/ui/tour-place.tsx";

import { hasFolders, sampleOf, titleOfOnly } from "./choice-facts.ts";
import { OtherWays } from "./other-ways.tsx";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** The site of the sources as far as it has arrived. */
  readonly content: SiteContent | null;
  readonly presetArchive: PresetArchive;
  readonly menuEntry: MenuEntry | null;
  readonly onCopy: (plan: CopyPlan) => void;
  readonly onReview: () => void;
  readonly onHistory: () => void;
  readonly onOpenFile: (text: string) => void;
  readonly onShortcuts: () => void;
}

/** Beside the list of pages: where to, how, and what will come of it. */
export function ChoosePanels(props: Props) {
  const { overview, choice, onChange, content, onCopy, onReview } = props;
  const presets = usePresets(props.presetArchive);
  const plan = usePlan(choice, overview, content);
  const tour = useTour();
  const entry = useMenuEntry(props.menuEntry);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {tour.stage === "offered" && choice.selection.marks.size === 0 ? (
        <Welcome onBegin={tour.begin} onSkip={tour.end} />
      ) : null}
      {tour.stage === "running" ? <Tour onEnd={tour.end} /> : null}
      <TourPlace step="target">
        <ChooseTarget
          sites={overview.sites}
          choice={choice}
          onChange={onChange}
          hasFolders={hasFolders(choice, content)}
        />
      </TourPlace>
      <TourPlace step="wishes">
        <SetWishes
          later={choice.later}
          onChange={(later) => onChange(afterLaterWishesChanged(choice, later))}
          presets={presets}
          onUsePreset={(preset, date) => onChange(afterPresetUsed(choice, preset, date))}
          onSavePreset={(name) => presets.save(presetOf(choice, name))}
          sample={sampleOf(choice, content, overview)}
        />
      </TourPlace>
      <TourPlace step="copy">
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
          <Options choice={choice} content={content} onChange={onChange} />
        </ReviewPlan>
      </TourPlace>
      <OtherWays onHistory={props.onHistory} onOpenFile={props.onOpenFile}>
        <HelpButtons onTour={tour.begin} onShortcuts={props.onShortcuts} />
        {entry === null ? null : <EntryButton desk={entry} />}
      </OtherWays>
    </div>
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
