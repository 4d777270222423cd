import type { ReactNode } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Site } from "@/model/site.ts";
import { addressOfSite } from "@/parts/site-option.ts";
import type { PlaceChoice } from "@/tree/choice.ts";
import { Badge } from "@/ui/badge.tsx";
import { FoldingCard } from "@/ui/folding-card.tsx";

import { PlacePath } from "./place-path.tsx";
import { usePlaceWords } from "./use-place-words.ts";

interface Props {
  /** `null` where the portal does not list it, or none is chosen yet. */
  readonly site: Site | null;
  /** `null` for a target whose place is not known yet. */
  readonly place: PlaceChoice | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** `null` for the last one, which stays. */
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

/** One of several targets: where it is in words, and what stands in the way of copying there. */
export function PlaceCard({ site, place, isOpen, onOpenChange, onRemove, children }: Props) {
  const { target: words, status } = useMessages();
  const { path, problem } = usePlaceWords(site, place);
  const removeLabel = place === null ? words.removeNew : words.remove(path.join(" › "));
  return (
    <FoldingCard
      title={
        place === null ? words.newTarget : <PlacePath path={path} isNewFolder={place.newFolder !== null} />
      }
      summary={
        <Summary
          text={place === null ? words.newTargetHint : site === null ? null : addressOfSite(site, status)}
          // The open card says it at length.
          problem={isOpen ? null : problem}
        />
      }
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      removal={onRemove === null ? null : { label: removeLabel, onPress: onRemove }}
      takesFocus={place === null}
    >
      {children}
    </FoldingCard>
  );
}

function Summary({ text, problem }: { readonly text: string | null; readonly problem: string | null }) {
  return (
    <>
      {text === null ? null : <span className="text-ink-soft text-sm font-normal">{text}</span>}
      {problem === null ? null : <Badge tone="danger">{problem}</Badge>}
    </>
  );
}
