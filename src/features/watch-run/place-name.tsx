import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportPlace } from "@/model/report.ts";
import { TitlePath } from "@/parts/title-path.tsx";

/** Titles from the site down; the top level of the site is named as such. */
export function placeTitles({ site, folders }: ReportPlace, root: string): readonly string[] {
  return [site.title, ...(folders.length === 0 ? [root] : folders)];
}

/** Site › folder. */
export function PlaceName({ place }: { readonly place: ReportPlace }) {
  const { root } = useMessages().status;
  return <TitlePath titles={placeTitles(place, root)} />;
}
