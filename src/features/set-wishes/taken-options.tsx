import { useMessages } from "@/i18n/use-messages.ts";
import type { WhereTaken } from "@/model/later-wishes.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { RadioCards } from "@/ui/radio-cards.tsx";

const ways: readonly WhereTaken[] = ["copy", "skip", "rename"];

interface Props {
  readonly value: WhereTaken;
  readonly onChange: (way: WhereTaken) => void;
}

/** What happens to a copy that would be called like another page of its place. */
export function TakenOptions({ value, onChange }: Props) {
  const { wishes } = useMessages();
  return (
    <RadioCards
      label={wishes.whereTaken}
      tip={<OptionTip topic="whereTaken" option={wishes.whereTaken} />}
      value={value}
      onChange={onChange}
      options={ways.map((way) => ({ value: way, ...wishes.whereTakenWays[way] }))}
    />
  );
}
