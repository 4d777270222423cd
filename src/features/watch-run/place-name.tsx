import { Fragment } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportPlace } from "@/model/report.ts";

/** Titles from the site down; the top level of the site is named as such. */
export function placeTitles({ site, folders }: ReportPlace, root: string): readonly string[] {
  return [site.title, ...(folders.length === 0 ? [root] : folders)];
}

/** Site › folder, each title by itself, whatever its direction of writing. */
export function PlaceName({ place }: { readonly place: ReportPlace }) {
  const { root } = useMessages().status;
  return (
    <span>
      {placeTitles(place, root).map((title, depth) => (
        // The depth is what tells folders of one title apart.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={depth}>
          {depth === 0 ? null : " › "}
          <bdi>{title}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
