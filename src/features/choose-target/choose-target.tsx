import { useRef } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { afterKeepFoldersChosen, afterPlaceKindChosen, type Choice } from "@/tree/choice.ts";
import { announce } from "@/ui/announcer.tsx";
import { Badge } from "@/ui/badge.tsx";
import { Panel } from "@/ui/panel.tsx";
import { RadioCards } from "@/ui/radio-cards.tsx";
import { Switch } from "@/ui/switch.tsx";

import { OtherPlaces } from "./other-places.tsx";

interface Props {
  readonly sites: readonly Site[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** The selection holds folders, or pages of more than one, so that there is something to keep. */
  readonly hasFolders: boolean;
}

/** Beside the originals, or one or several places of sites of the same kind. */
export function ChooseTarget({ sites, choice, onChange, hasFolders }: Props) {
  const { target: words } = useMessages();
  const { target } = choice;
  const headingRef = useRef<HTMLHeadingElement>(null);
  const count = target.at === "same-place" ? 1 : target.places.length;
  return (
    <Panel
      title={words.heading}
      headingRef={headingRef}
      aside={count === 1 ? null : <Badge tone="info">{words.targetCount(count)}</Badge>}
    >
      <RadioCards
        label={words.place}
        isLabelHidden
        value={target.at}
        onChange={(at) => onChange(afterPlaceKindChosen(choice, at))}
        options={[
          { value: "same-place", ...words.samePlace },
          { value: "other-place", ...words.otherPlace },
        ]}
      />
      {target.at === "same-place" ? null : (
        <OtherPlaces
          sites={sites}
          choice={choice}
          places={target.places}
          onChange={(next) => {
            onChange(next);
            const { target: to } = next;
            if (to.at === "other-place" && to.places.length !== count)
              announce(words.targetCount(to.places.length));
          }}
          // The button that was pressed is gone with its card.
          onRemoved={() => headingRef.current?.focus()}
        />
      )}
      {target.at === "other-place" && hasFolders ? (
        <Switch
          label={words.keepFolders}
          tip={<OptionTip topic="keepFolders" option={words.keepFolders} />}
          description={words.keepFoldersHint}
          isSelected={choice.keepFolders}
          onChange={(keep) => onChange(afterKeepFoldersChosen(choice, keep))}
        />
      ) : null}
    </Panel>
  );
}
