import { memo, useState } from "react";

import type { SiteContent, SiteContentState } from "@/bindings/use-site-content.ts";
import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import type { Choice } from "@/tree/choice.ts";
import type { ChosenPart } from "@/tree/read-selection.ts";
import { nothingChosen, type Selection } from "@/tree/selection.ts";
import { announce } from "@/ui/announcer.tsx";
import { Button } from "@/ui/button.tsx";
import { laterPart } from "@/ui/later-part.tsx";
import { SearchField } from "@/ui/search-field.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";
import { useSteady } from "@/ui/use-steady.ts";

import { unfiltered } from "./filter-choice.ts";
import { PageTree } from "./page-tree.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useChosen } from "./use-chosen.ts";
import { useFilter } from "./use-filter.ts";
import { useFound } from "./use-found.ts";

/** So many pages take longer to draw than a key may. */
const longList = 1000;

/** Its room is kept, so that the rows below it do not move when it comes. */
const roomForFilter = <div className="h-7" />;
const FilterFields = laterPart(
  () => import("./filter-fields.tsx").then((part) => part.FilterFields),
  roomForFilter,
);

interface Props extends Pick<Choice, "selection" | "withTrash"> {
  readonly site: Site;
  readonly source: SiteContentState;
  /** Pages that earlier runs have copied to one of the chosen targets. */
  readonly copiedThere: ReadonlySet<PageId>;
  /** The rest of the app is there; nothing of it is loaded before the first rows are shown. */
  readonly isWhole: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onShowTrash: () => void;
}

/** The pages of a site, to be narrowed and chosen; rows show as soon as the first are there. */
export const PageList = memo(function PageList(props: Props) {
  const { pick, tryAgain, refresh: refreshText } = useFirstMessages();
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
});

function LoadedPages(props: Props & { readonly content: SiteContent }) {
  const { site, content, selection, withTrash, source } = props;
  const { pick } = useFirstMessages();
  const { typed, shown: filter, change, catchUp } = useFilter(content.pages.length > longList);
  const [openedKey] = useState(() => onlyMarkOf(selection));
  const found = useFound(content, filter, withTrash);
  const { chosen, shown, toggle, chooseAll, read } = useChosen(content, found, selection);
  const select = (next: Selection) => {
    props.onSelect(next);
    const { pages, folders } = read(next);
    announce(pick.chosen(pages.length, folders.length));
  };
  const selectAll = useSteady(() => select(chooseAll()));
  const toggleRows = useSteady((on: readonly string[], off: readonly string[]) =>
    select(toggle({ on, off })),
  );
  return (
    <>
      <div
        className="contents"
        onKeyDownCapture={({ key }) => {
          if (key === "Tab") catchUp();
        }}
      >
        <SearchField
          label={pick.search}
          value={typed.text}
          onChange={(text) => change({ ...typed, text })}
          takesSlash
        />
        {props.isWhole ? (
          <FilterFields folders={content.folders} dates={found.dates} choice={typed} onChange={change} />
        ) : (
          roomForFilter
        )}
      </div>
      <SelectionBar
        {...countsOf(chosen, shown)}
        isBare={content.complete && content.pages.length === 0}
        isEmpty={selection.marks.size === 0}
        found={found.isFiltered ? found.pages.length : null}
        outlook={content.complete || !chosen.grows ? "whole" : source.failure === null ? "loading" : "unread"}
        onSelectAll={selectAll}
        onClear={() => select(nothingChosen)}
      />
      <PageTree
        site={site}
        content={content}
        found={found}
        chosen={shown}
        copiedThere={props.copiedThere}
        openedKey={openedKey}
        onToggle={toggleRows}
        onSelectAll={selectAll}
        emptyAction={withTrash ? null : <Button onPress={props.onShowTrash}>{pick.withTrash}</Button>}
        emptyText={filter.text.trim() === "" ? pick.nothingFound : pick.noMatch(filter.text)}
      />
      {found.isFiltered ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p role="status" className="text-ink-soft">
            {pick.foundCount(found.pages.length)}
          </p>
          {found.pages.length === 0 ? (
            <Button size="small" onPress={() => change(unfiltered)}>
              {pick.filter.reset}
            </Button>
          ) : null}
        </div>
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
