import { Plus } from "lucide-react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import type { Choice, PlaceChoice } from "@/tree/choice.ts";
import { Button } from "@/ui/button.tsx";

import { AddSites } from "./add-sites.tsx";
import { PlaceCards } from "./place-cards.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { useCards } from "./use-cards.ts";

interface Props {
  readonly sites: readonly Site[];
  readonly choice: Choice;
  readonly places: readonly PlaceChoice[];
  readonly onChange: (choice: Choice) => void;
  /** A card is gone, and with it what had the focus. */
  readonly onRemoved: () => void;
}

/** One place is filled in right here; several are cards of which one at a time is open. */
export function OtherPlaces({ sites, choice, places, onChange, onRemoved }: Props) {
  const { target: words, kinds } = useMessages();
  const { hasNew, open, setOpen, addNew, addSites, change, remove } = useCards(choice, places, onChange);
  const ofKind = sites.filter(({ scope }) => scope === choice.scope);
  const hint = <p className="text-ink-soft text-sm">{words.otherKindHint(kinds[choice.scope])}</p>;
  const only = places.length === 1 && !hasNew ? places[0] : undefined;
  return (
    <>
      {only === undefined ? (
        <>
          {hint}
          <PlaceCards
            sites={ofKind}
            places={places}
            hasNew={hasNew}
            open={open}
            onOpen={setOpen}
            onChange={change}
            onRemove={(index) => {
              remove(index);
              onRemoved();
            }}
          />
        </>
      ) : (
        <PlaceFields
          sites={ofKind}
          place={only}
          others={[]}
          hint={hint}
          onChange={(place) => change(0, place)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button icon={<Plus />} onPress={addNew}>
          {words.addTarget}
        </Button>
        {ofKind.length < 2 ? null : <AddSites sites={ofKind} places={places} onAdd={addSites} />}
      </div>
    </>
  );
}
