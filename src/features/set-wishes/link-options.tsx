import { useMessages } from "@/i18n/use-messages.ts";
import type { LinkWishes, OutsideLinks } from "@/model/later-wishes.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { RadioCards } from "@/ui/radio-cards.tsx";
import { Switch } from "@/ui/switch.tsx";

import { WishGroup } from "./wish-group.tsx";

const ways: readonly OutsideLinks[] = ["leave", "earlier-copy", "list"];

interface Props {
  readonly value: LinkWishes;
  readonly onChange: (links: LinkWishes) => void;
}

/** Where links of the copies lead. Links out of the set are only met where those within it are looked for. */
export function LinkOptions({ value, onChange }: Props) {
  const { wishes } = useMessages();
  return (
    <WishGroup heading={wishes.links}>
      <Switch
        label={wishes.linksAmong}
        description={wishes.linksAmongHint}
        isSelected={value.among}
        onChange={(among) => onChange({ ...value, among })}
      />
      {value.among ? (
        <RadioCards
          label={wishes.linksOutside}
          tip={<OptionTip topic="linksOutside" option={wishes.linksOutside} />}
          value={value.outside}
          onChange={(outside) => onChange({ ...value, outside })}
          options={ways.map((way) => ({ value: way, ...wishes.linksOutsideWays[way] }))}
        />
      ) : null}
    </WishGroup>
  );
}
