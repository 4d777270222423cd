import { useSiteContent } from "@/bindings/use-site-content.ts";
import type { Messages } from "@/i18n/messages.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { Folder } from "@/model/page.ts";
import type { Site } from "@/model/site.ts";
import type { PlaceChoice } from "@/tree/choice.ts";
import { findPath } from "@/tree/find-path.ts";

interface PlaceWords {
  /** The site's title and those of the folders down to the place. */
  readonly path: readonly string[];
  /** Why nothing can be copied there, as far as it is known by now. */
  readonly problem: string | null;
}

/** A place as it is shown while its card is closed; `null` for one that is not known yet. */
export function usePlaceWords(site: Site | null, place: PlaceChoice | null): PlaceWords {
  const messages = useMessages();
  const { target: words } = messages;
  // The same list, trash included, that the plan is made of.
  const { content, failure } = useSiteContent(site === null ? null : { scope: site.scope, siteId: site.id }, {
    withTrash: true,
  });
  if (place === null) return { path: [], problem: null };
  if (site === null) return { path: [words.siteGone], problem: null };
  const folders = content === null ? null : content.folders;
  return {
    path: [site.title, ...pathInSite(place, folders, messages)],
    problem:
      content === null
        ? failure === null
          ? null
          : words.failed
        : content.rights.edit
          ? null
          : words.noEditRight,
  };
}

function pathInSite(
  { folderId, newFolder }: PlaceChoice,
  folders: readonly Folder[] | null,
  { target: words, status }: Messages,
): readonly string[] {
  const added = newFolder === null ? [] : [newFolder];
  if (folderId === null) return newFolder === null ? [status.root] : added;
  if (folders === null) return [words.loading, ...added];
  const path = findPath(folders, folderId);
  return path.length === 0 ? [words.folderGone, ...added] : [...path.map(({ title }) => title), ...added];
}
