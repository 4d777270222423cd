import { useMessages } from "@/i18n/use-messages.ts";
import { cleanUpFields, type CleanUpGroup } from "@/model/settings.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { Details } from "@/ui/details.tsx";
import { Switch } from "@/ui/switch.tsx";

import { WishGroup } from "./wish-group.tsx";

interface Props {
  readonly value: boolean;
  readonly onChange: (cleanUp: boolean) => void;
}

const groups: readonly CleanUpGroup[] = [...new Set(cleanUpFields.map(({ group }) => group))];

/** One switch, and exactly which settings of a copy it sets. */
export function CleanUpOption({ value, onChange }: Props) {
  const { wishes } = useMessages();
  return (
    <WishGroup heading={wishes.settings}>
      <Switch
        label={wishes.cleanUp}
        tip={<OptionTip topic="cleanUp" option={wishes.cleanUp} />}
        description={wishes.cleanUpHint}
        isSelected={value}
        onChange={onChange}
      />
      <Details label={wishes.cleanUpFields}>
        <ul className="flex flex-col gap-2">
          {groups.map((group) => (
            <li key={group}>
              <p className="font-medium">{wishes.cleanUpGroups[group]}</p>
              <ul className="text-ink-soft text-sm">
                {fieldsOf(group).map(({ name, value: set }) => (
                  <li key={name}>
                    <code>{name}</code>: {set === "" ? wishes.emptied : wishes.switchedOff}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Details>
    </WishGroup>
  );
}

const fieldsOf = (wanted: CleanUpGroup) => cleanUpFields.filter(({ group }) => group === wanted);
