import { useState } from "react";

import type { SiteContentState } from "@/bindings/use-site-content.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import { Button } from "@/ui/button.tsx";
import { SearchField } from "@/ui/search-field.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { PageTree } from "./page-tree.tsx";

interface Props {
  readonly site: Site;
  readonly source: SiteContentState;
  readonly withTrash: boolean;
  readonly chosen: PageId | null;
  readonly onChoose: (pageId: PageId) => void;
}

/** The pages of a site with a search over title, address and id; rows show as soon as the first are there. */
export function PageList({ site, source, withTrash, chosen, onChoose }: Props) {
  const { pick, tryAgain } = useMessages();
  const [search, setSearch] = useState("");
  const { content, failure, refresh } = source;
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
      <SearchField label={pick.search} value={search} onChange={setSearch} />
      <PageTree
        site={site}
        content={content}
        search={search}
        withTrash={withTrash}
        chosen={chosen}
        onChoose={onChoose}
      />
      {failure === null ? null : <FailureNotice failure={failure} title={pick.stopped} actions={retry} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-ink-soft">
          {content.complete || failure !== null
            ? pick.pageCount(content.pages.length)
            : pick.loadedSoFar(content.pages.length)}
        </p>
        <RefreshButton source={source} />
      </div>
    </>
  );
}

function RefreshButton({ source }: { readonly source: SiteContentState }) {
  const { refresh } = useMessages();
  return (
    <Button variant="quiet" isPending={source.isReading} onPress={source.refresh}>
      {refresh}
    </Button>
  );
}
