import type { ReactNode } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import { SiteSelect } from "@/parts/site-select.tsx";
import type { PlaceChoice } from "@/tree/choice.ts";
import { Banner } from "@/ui/banner.tsx";

import { NewFolder } from "./new-folder.tsx";
import { TargetFolder } from "./target-folder.tsx";
import { usePlace } from "./use-place.ts";

interface Props {
  /** Those of the source's kind. */
  readonly sites: readonly Site[];
  /** `null` while no site is chosen. */
  readonly place: PlaceChoice | null;
  /** The other places; none of them can be chosen again. */
  readonly others: readonly PlaceChoice[];
  readonly hint?: ReactNode;
  readonly onChange: (place: PlaceChoice) => void;
}

/** Site, folder in it, and a new folder in that. A place that is a target already is refused in words. */
export function PlaceFields({ sites, place, others, hint, onChange }: Props) {
  const { target: words } = useMessages();
  const { shown, isVisited, refused, ...use } = usePlace(place, others, onChange);
  const site = sites.find(({ id }) => id === shown?.siteId);
  return (
    <>
      <SiteSelect label={words.site} sites={sites} value={shown?.siteId ?? null} onChange={use.chooseSite} />
      {hint}
      {refused === null ? null : (
        <Banner
          tone="warning"
          live="polite"
          title={refused === "place" ? words.placeTaken : words.siteTaken}
        />
      )}
      {site === undefined || shown === null ? null : (
        <>
          <TargetFolder
            key={site.id}
            site={site}
            folderId={isVisited ? undefined : shown.folderId}
            onChoose={use.chooseFolder}
          />
          <NewFolder
            title={shown.newFolder}
            isTaken={(newFolder) => use.isTaken({ ...shown, newFolder })}
            onChange={(newFolder) => use.choose({ ...shown, newFolder })}
          />
        </>
      )}
    </>
  );
}
