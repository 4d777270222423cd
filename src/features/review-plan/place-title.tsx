import { Fragment } from "react";

import { useMessages } from "@/i18n/use-messages.ts";

import type { Place } from "./places.ts";

/** Site and folders as one path; each name keeps its own writing direction. */
export function PlaceTitle({ place }: { readonly place: Pick<Place, "site" | "folders"> }) {
  const { status } = useMessages();
  const below = place.folders.length === 0 ? [status.root] : place.folders;
  return (
    <>
      <bdi>{place.site.title}</bdi>
      {below.map((title, level) => (
        // oxlint-disable-next-line react/no-array-index-key -- two folders of a path may have the same title
        <Fragment key={level}>
          {" › "}
          <bdi>{title}</bdi>
        </Fragment>
      ))}
    </>
  );
}

/** The same for names of controls. */
export const placeText = ({ site, folders }: Place, root: string): string =>
  [site.title, ...(folders.length === 0 ? [root] : folders)].join(" › ");
