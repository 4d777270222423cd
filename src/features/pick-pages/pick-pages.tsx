import { useEffect, useMemo, useRef } from "react";

import { useRefreshOverview } from "@/bindings/use-overview.ts";
import type { SiteContentState } from "@/bindings/use-site-content.ts";
import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Overview } from "@/model/session.ts";
import type { Scope } from "@/model/site.ts";
import {
  afterKindChosen,
  afterSelectionChanged,
  afterSiteChosen,
  afterTrashShown,
  type Choice,
} from "@/tree/choice.ts";
import { readSelection } from "@/tree/read-selection.ts";
import type { Selection } from "@/tree/selection.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { EmptyState } from "@/ui/empty-state.tsx";
import { laterPart, shownWhenThere } from "@/ui/later-part.tsx";
import { Panel } from "@/ui/panel.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";
import { Switch } from "@/ui/switch.tsx";
import { useSteady } from "@/ui/use-steady.ts";

import { ChooseSite } from "./choose-site.tsx";
import { pageListPart } from "./page-list-part.ts";

const PageList = shownWhenThere(pageListPart, <Skeleton rows={9} />);

const OptionTip = laterPart(() => import("@/parts/option-tip.tsx").then((part) => part.OptionTip), null);

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly source: SiteContentState;
  readonly onChange: (choice: Choice) => void;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
  /** The rest of the app is there. */
  readonly isWhole: boolean;
  /** Moves the focus to the heading, since the screen has replaced another one. */
  readonly takesFocus: boolean;
}

/** Kind and site of the source, and what is copied of it. */
export function PickPages({ overview, choice, source, copiedThere, isWhole, onChange, takesFocus }: Props) {
  const { pick, refresh } = useFirstMessages();
  const site = overview.sites.find(({ id }) => id === choice.siteId) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  // Other parts of the choice change with every key that is typed elsewhere, and the list must not be drawn for that.
  const chooseKind = useSteady((scope: Scope) => onChange(afterKindChosen(choice, scope, overview.sites)));
  const chooseSite = useSteady((siteId: SiteId) => onChange(afterSiteChosen(choice, siteId)));
  const select = useSteady((selection: Selection) => onChange(afterSelectionChanged(choice, selection)));
  const showTrash = useSteady(() => onChange(afterTrashShown(choice, true)));
  const refreshSites = useRefreshOverview();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Panel title={pick.heading} headingRef={heading}>
      {overview.sites.length === 0 ? (
        <EmptyState
          title={pick.noSites.title}
          text={pick.noSites.text}
          action={<Button onPress={refreshSites}>{refresh}</Button>}
        />
      ) : (
        <ChooseSite
          overview={overview}
          scope={choice.scope}
          siteId={choice.siteId}
          onKind={chooseKind}
          onSite={chooseSite}
        />
      )}
      {site === null ? null : (
        <>
          <PageList
            key={site.id}
            site={site}
            source={source}
            selection={choice.selection}
            withTrash={choice.withTrash}
            copiedThere={copiedThere}
            isWhole={isWhole}
            onSelect={select}
            onShowTrash={showTrash}
          />
          <Switch
            label={pick.withTrash}
            tip={choice.withTrash ? <OptionTip topic="withTrash" option={pick.withTrash} /> : null}
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
  const { pick } = useFirstMessages();
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
