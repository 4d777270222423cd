import { useState } from "react";

import type { SiteContent, SiteContentState } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import type { Choice } from "@/tree/choice.ts";
import type { ChosenPart } from "@/tree/read-selection.ts";
import { nothingChosen, type Selection } from "@/tree/selection.ts";
import { announce } from "@/ui/announcer.tsx";
import { Button } from "@/ui/button.tsx";
import { SearchField } from "@/ui/search-field.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { unfiltered } from "./filter-choice.ts";
import { FilterFields } from "./filter-fields.tsx";
import { PageTree } from "./page-tree.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useChosen } from "./use-chosen.ts";
import { useFound } from "./use-found.ts";

interface Props {
  readonly site: Site;
  readonly source: SiteContentState;
  readonly choice: Pick<Choice, "selection" | "withTrash">;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
  readonly onSelect: (selection: Selection) => void;
}

/** The pages of a site, to be narrowed and chosen; rows show as soon as the first are there. */
export function PageList(props: Props) {
  const { pick, tryAgain, refresh: refreshText } = useMessages();
  const { content, failure, isReading, refresh } = props.source;
  const retry = (
    <Button variant="secondary" onPress={refresh}>
      {tryAgain}
    </Button>
  );
  if (content === null) {
    return failure === null ? (
      <Skeleton label={pick.loadingPages} rows={8} />
    ) : (
      <FailureNotice failure={failure} title={pick.failed} actions={retry} />
    );
  }
  return (
    <>
      <LoadedPages {...props} content={content} />
      {failure === null ? null : <FailureNotice failure={failure} title={pick.stopped} actions={retry} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-ink-soft">
          {content.complete || failure !== null
            ? pick.pageCount(content.pages.length)
            : pick.loadedSoFar(content.pages.length)}
        </p>
        <Button variant="quiet" isPending={isReading} onPress={refresh}>
          {refreshText}
        </Button>
      </div>
    </>
  );
}

function LoadedPages(props: Props & { readonly content: SiteContent }) {
  const { site, content, choice, source } = props;
  const { pick } = useMessages();
  const [filter, setFilter] = useState(unfiltered);
  const [openedKey] = useState(() => onlyMarkOf(choice.selection));
  const found = useFound(content, filter, choice.withTrash);
  const { chosen, shown, toggle, chooseAll, read } = useChosen(content, found, choice.selection);
  const select = (selection: Selection) => {
    props.onSelect(selection);
    const { pages, folders } = read(selection);
    announce(pick.chosen(pages.length, folders.length));
  };
  return (
    <>
      <SearchField
        label={pick.search}
        value={filter.text}
        onChange={(text) => setFilter({ ...filter, text })}
      />
      <FilterFields folders={content.folders} dates={found.dates} choice={filter} onChange={setFilter} />
      <SelectionBar
        {...countsOf(chosen, shown)}
        isEmpty={choice.selection.marks.size === 0}
        found={found.isFiltered ? found.pages.length : null}
        outlook={content.complete || !chosen.grows ? "whole" : source.failure === null ? "loading" : "unread"}
        onSelectAll={() => select(chooseAll())}
        onClear={() => select(nothingChosen)}
      />
      <PageTree
        site={site}
        content={content}
        found={found}
        chosen={shown}
        copiedThere={props.copiedThere}
        openedKey={openedKey}
        onToggle={(on, off) => select(toggle({ on, off }))}
        onSelectAll={() => select(chooseAll())}
        emptyText={filter.text.trim() === "" ? pick.nothingFound : pick.noMatch(filter.text)}
      />
      {found.isFiltered ? (
        <p role="status" className="text-ink-soft">
          {pick.foundCount(found.pages.length)}
        </p>
      ) : null}
    </>
  );
}

const countsOf = (chosen: ChosenPart, shown: ChosenPart) => ({
  pages: chosen.pages.length,
  folders: chosen.folders.length,
  hidden: chosen.pages.length - shown.pages.length,
});

/** The page that the app was opened from; where more is chosen, nothing has to be brought into sight. */
function onlyMarkOf({ marks }: Selection): string | null {
  const [key, second] = marks.keys();
  return second === undefined ? (key ?? null) : null;
}
