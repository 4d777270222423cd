import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import { SiteSelect } from "@/parts/site-select.tsx";
import {
  afterPlaceKindChosen,
  afterTargetFolderChosen,
  afterTargetSiteChosen,
  type Choice,
} from "@/tree/choice.ts";
import { Panel } from "@/ui/panel.tsx";
import { RadioCards } from "@/ui/radio-cards.tsx";

import { TargetFolder } from "./target-folder.tsx";

interface Props {
  readonly sites: readonly Site[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Beside the original, or a site of the same kind and a folder in it. */
export function ChooseTarget({ sites, choice, onChange }: Props) {
  const { target: words } = useMessages();
  const { target } = choice;
  return (
    <Panel title={words.heading}>
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
        <OtherPlace sites={sites} choice={choice} target={target} onChange={onChange} />
      )}
    </Panel>
  );
}

function OtherPlace({
  sites,
  choice,
  target,
  onChange,
}: Props & { readonly target: Extract<Choice["target"], { readonly at: "other-place" }> }) {
  const { target: words, kinds } = useMessages();
  const site = sites.find(({ id }) => id === target.siteId);
  return (
    <>
      <SiteSelect
        label={words.site}
        sites={sites.filter(({ scope }) => scope === choice.scope)}
        value={target.siteId}
        onChange={(siteId) => onChange(afterTargetSiteChosen(choice, siteId))}
      />
      <p className="text-ink-soft text-sm">{words.otherKindHint(kinds[choice.scope])}</p>
      {site === undefined ? null : (
        <TargetFolder
          key={site.id}
          site={site}
          folderId={target.folderId}
          onChoose={(folderId) => onChange(afterTargetFolderChosen(choice, folderId))}
        />
      )}
    </>
  );
}
