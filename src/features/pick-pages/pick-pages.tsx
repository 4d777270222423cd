import { useEffect, useRef } from "react";

import type { SiteContentState } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { Overview } from "@/model/session.ts";
import { afterPageChosen, afterTrashShown, type Choice } from "@/tree/choice.ts";
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
  /** Moves the focus to the heading, since the screen has replaced another one. */
  readonly takesFocus: boolean;
}

/** Kind, site and page of the source. */
export function PickPages({ overview, choice, source, onChange, takesFocus }: Props) {
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
            withTrash={choice.withTrash}
            chosen={choice.pageId}
            onChoose={(pageId) => onChange(afterPageChosen(choice, pageId))}
          />
          <Switch
            label={pick.withTrash}
            isSelected={choice.withTrash}
            onChange={(withTrash) => onChange(afterTrashShown(choice, withTrash))}
          />
          {isOpenedPageGone(choice, source) ? (
            <Banner tone="warning" live="polite" title={pick.openedPageGone.title}>
              <p>{pick.openedPageGone.text}</p>
            </Banner>
          ) : null}
        </>
      )}
    </Panel>
  );
}

/** The page was chosen by where the app was opened, or before a refresh, and the complete list does not hold it. */
function isOpenedPageGone({ pageId }: Choice, { content }: SiteContentState): boolean {
  return pageId !== null && content?.complete === true && content.pages.every(({ id }) => id !== pageId);
}
