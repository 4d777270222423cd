import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import type { PlaceChoice } from "@/tree/choice.ts";

import { PlaceCard } from "./place-card.tsx";
import { PlaceFields } from "./place-fields.tsx";

interface Props {
  readonly sites: readonly Site[];
  readonly places: readonly PlaceChoice[];
  /** One more card, for a place that is not known yet. */
  readonly hasNew: boolean;
  /** Index of the open card; the new one comes after all others. */
  readonly open: number | null;
  readonly onOpen: (index: number | null) => void;
  /** The index behind the last place stands for the new one. */
  readonly onChange: (index: number, place: PlaceChoice) => void;
  readonly onRemove: (index: number) => void;
}

/** A card for each place. Everything in a place can change, so that only its position tells it from the others. */
export function PlaceCards(props: Props) {
  const { sites, places, hasNew, open, onOpen, onChange, onRemove } = props;
  const { target: words } = useMessages();
  const siteById = useMemo(() => new Map(sites.map((site) => [site.id, site])), [sites]);
  const cards: readonly (PlaceChoice | null)[] = hasNew ? [...places, null] : places;
  return (
    <ul aria-label={words.targets} className="-m-1 flex max-h-256 flex-col gap-2 overflow-y-auto p-1">
      {cards.map((place, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the position is what stays of a place, see above
        <li key={index}>
          <PlaceCard
            site={place === null ? null : (siteById.get(place.siteId) ?? null)}
            place={place}
            isOpen={open === index}
            onOpenChange={(opens) => onOpen(opens ? index : null)}
            onRemove={places.length === 1 && place !== null ? null : () => onRemove(index)}
          >
            {open === index ? (
              <PlaceFields
                sites={sites}
                place={place}
                others={places.filter((_, other) => other !== index)}
                onChange={(next) => onChange(index, next)}
              />
            ) : null}
          </PlaceCard>
        </li>
      ))}
    </ul>
  );
}
