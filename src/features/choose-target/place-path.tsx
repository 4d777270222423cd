import { Fragment } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Badge } from "@/ui/badge.tsx";

/** Site and folders down to the place; the last one may be a folder that is yet to be made. */
export function PlacePath({
  path,
  isNewFolder,
}: {
  readonly path: readonly string[];
  readonly isNewFolder: boolean;
}) {
  const { target: words } = useMessages();
  return (
    <>
      {path.map((title, depth) => (
        // oxlint-disable-next-line react/no-array-index-key -- a folder may have the title of the one around it
        <Fragment key={depth}>
          {depth === 0 ? null : <span className="text-ink-soft"> › </span>}
          <bdi>{title}</bdi>
        </Fragment>
      ))}
      {isNewFolder ? (
        <>
          {" "}
          <Badge tone="info">{words.newFolder}</Badge>
        </>
      ) : null}
    </>
  );
}
