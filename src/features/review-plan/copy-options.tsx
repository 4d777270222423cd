import { useMessages } from "@/i18n/use-messages.ts";
import type { PublicationWish, TrashedSourceWay } from "@/model/plan.ts";
import type { SiteRights } from "@/model/site.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { RadioCards } from "@/ui/radio-cards.tsx";

const wishes: readonly PublicationWish[] = ["draft", "as-source", "published"];
const ways: readonly TrashedSourceWay[] = ["restore", "as-it-is"];

/** Whether visitors shall see the copy. */
export function PublicationOptions({
  value,
  onChange,
}: {
  readonly value: PublicationWish;
  readonly onChange: (wish: PublicationWish) => void;
}) {
  const { review } = useMessages();
  return (
    <RadioCards
      label={review.publication}
      tip={<OptionTip topic="visibility" option={review.publication} />}
      value={value}
      onChange={onChange}
      options={wishes.map((wish) => ({ value: wish, ...review.wishes[wish] }))}
    />
  );
}

/** Asks for the user's agreement on how a page is copied out of the trash; nothing is chosen beforehand. */
export function TrashedSourceOptions({
  value,
  rights,
  onChange,
}: {
  readonly value: TrashedSourceWay | null;
  readonly rights: SiteRights;
  readonly onChange: (way: TrashedSourceWay) => void;
}) {
  const { review } = useMessages();
  return (
    <RadioCards
      label={review.trashedSource}
      value={value}
      onChange={onChange}
      options={ways.map((way) => ({
        value: way,
        ...review.trashedWays[way],
        ...(way === "restore" && !rights.delete ? { disabledReason: review.noRestoreRight } : {}),
      }))}
    />
  );
}
