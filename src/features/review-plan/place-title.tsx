import { useMessages } from "@/i18n/use-messages.ts";
import { TitlePath } from "@/parts/title-path.tsx";

import type { Place } from "./places.ts";

type Path = Pick<Place, "site" | "folders">;

/** Site and folders as one path. */
export function PlaceTitle({ place }: { readonly place: Path }) {
  const { status } = useMessages();
  return <TitlePath titles={titlesOf(place, status.root)} />;
}

/** The same for names of controls. */
export const placeText = (place: Place, root: string): string => titlesOf(place, root).join(" › ");

const titlesOf = ({ site, folders }: Path, root: string): readonly string[] => [
  site.title,
  ...(folders.length === 0 ? [root] : folders),
];
