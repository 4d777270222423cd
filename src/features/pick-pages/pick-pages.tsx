import { useEffect, useMemo, useRef } from "react";

import type { SiteContentState } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Overview } from "@/model/session.ts";
import { afterSelectionChanged, afterTrashShown, type Choice } from "@/tree/choice.ts";
import { readSelection } from "@/tree/read-selection.ts";
import { Banner } from "@/ui/banner.tsx";
import { EmptyState } from "@/ui/empty-state.tsx";
import { Panel } from "@/ui/panel.tsx";
import { Switch } from "@/ui/switch.tsx";

import { ChooseSite } from "./choose-site.tsx";
import { PageList } from "./page-list.tsx";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly source: SiteContentState;
  readonly onChange: (choice: Choice) => void;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
  /** Moves the focus to the heading, since the screen has replaced another one. */
  readonly takesFocus: boolean;
}

/** Kind and site of the source, and what is copied of it. */
export function PickPages({ overview, choice, source, copiedThere, onChange, takesFocus }: Props) {
  const { pick } = useMessages();
  const site = overview.sites.find(({ id }) => id === choice.siteId) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Panel title={pick.heading} headingRef={heading}>
      {overview.sites.length === 0 ? (
        <EmptyState title={pick.noSites.title} text={pick.noSites.text} />
      ) : (
        <ChooseSite overview={overview} choice={choice} onChange={onChange} />
      )}
      {site === null ? null : (
        <>
          <PageList
            key={site.id}
            site={site}
            source={source}
            choice={choice}
            copiedThere={copiedThere}
            onSelect={(selection) => onChange(afterSelectionChanged(choice, selection))}
          />
          <Switch
            label={pick.withTrash}
            isSelected={choice.withTrash}
            onChange={(withTrash) => onChange(afterTrashShown(choice, withTrash))}
          />
          <ChosenGone choice={choice} source={source} />
        </>
      )}
    </Panel>
  );
}

/** What was chosen by where the app was opened, or before a refresh, and the complete list does not hold. */
function ChosenGone({ choice, source: { content } }: Pick<Props, "choice" | "source">) {
  const { pick } = useMessages();
  const { selection } = choice;
  const missing = useMemo(
    () => (content?.complete === true ? readSelection(selection, content.folders, content.pages).missing : 0),
    [selection, content],
  );
  if (missing === 0) return null;
  const { openedPageGone, chosenGone } = pick;
  const isOnly = missing === 1 && selection.marks.size === 1;
  return (
    <Banner tone="warning" live="polite" title={isOnly ? openedPageGone.title : chosenGone.title(missing)}>
      <p>{isOnly ? openedPageGone.text : chosenGone.text}</p>
    </Banner>
  );
}
