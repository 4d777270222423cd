import { Fragment } from "react";

/** Titles from the site down, as in “Site › Folder”; each keeps its own writing direction, and the path that of the language. */
export function TitlePath({ titles }: { readonly titles: readonly string[] }) {
  return (
    <span>
      {titles.map((title, depth) => (
        // oxlint-disable-next-line react/no-array-index-key -- a folder may have the title of the one around it
        <Fragment key={depth}>
          {depth === 0 ? null : <span className="text-ink-soft"> › </span>}
          <bdi>{title}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
