import { useState } from "react";

import type { Presets } from "@/bindings/use-presets.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { noLaterWishes, type LaterWishes, type NameRules } from "@/model/later-wishes.ts";
import type { Preset } from "@/model/preset.ts";
import { Button } from "@/ui/button.tsx";
import { FoldingPanel } from "@/ui/folding-panel.tsx";

import { CleanUpOption } from "./clean-up-option.tsx";
import { dayOf } from "./day-of.ts";
import { LinkOptions } from "./link-options.tsx";
import type { NameSample } from "./name-example.tsx";
import { PresetList } from "./preset-list.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { SavePreset } from "./save-preset.tsx";
import { TakenOptions } from "./taken-options.tsx";
import { tellWishes } from "./tell-wishes.ts";

interface Props {
  readonly presets: Presets;
  /** `date`: as in `NameRules`. */
  readonly onUsePreset: (preset: Preset, date: string) => void;
  readonly onSavePreset: (name: string) => void;
  readonly later: LaterWishes;
  readonly onChange: (later: LaterWishes) => void;
  /** `null` while no page is chosen. */
  readonly sample: NameSample | null;
}

/** What the copies are called, where their links lead, and what is cleaned up in them; closed until somebody wants it. */
export function SetWishes({ later, onChange, sample, presets, onUsePreset, onSavePreset }: Props) {
  const { wishes } = useMessages();
  const told = tellWishes(later, wishes);
  const [openedOn] = useState(() => dayOf(new Date()));
  const { date } = later.names;
  const names: NameRules = { ...later.names, date: date === "" ? openedOn : date };
  const changeNames = (changed: Partial<NameRules>) =>
    // A plan says the same tomorrow: the day is that of the first rule.
    onChange({ ...later, names: { ...names, date: date === "" ? dayOf(new Date()) : date, ...changed } });
  return (
    <FoldingPanel
      title={wishes.heading}
      summary={told.length === 0 ? wishes.nothing : <bdi>{told.join(" · ")}</bdi>}
    >
      {presets.all.length === 0 ? null : (
        <PresetList
          presets={presets.all}
          onUse={(preset) => onUsePreset(preset, dayOf(new Date()))}
          onForget={presets.forget}
        />
      )}
      <RuleFields what="title" names={names} sample={sample} onChange={(title) => changeNames({ title })} />
      <TakenOptions value={names.whereTaken} onChange={(whereTaken) => changeNames({ whereTaken })} />
      <RuleFields
        what="address"
        names={names}
        sample={sample}
        onChange={(address) => changeNames({ address })}
      />
      <LinkOptions value={later.links} onChange={(links) => onChange({ ...later, links })} />
      <CleanUpOption value={later.cleanUp} onChange={(cleanUp) => onChange({ ...later, cleanUp })} />
      {told.length === 0 ? null : (
        <div>
          <Button onPress={() => onChange(noLaterWishes)}>{wishes.reset}</Button>
        </div>
      )}
      <SavePreset presets={presets.all} isRefused={presets.isRefused} onSave={onSavePreset} />
    </FoldingPanel>
  );
}
