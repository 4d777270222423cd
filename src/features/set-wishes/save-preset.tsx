import { useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Preset } from "@/model/preset.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { announce } from "@/ui/announcer.tsx";
import { Button } from "@/ui/button.tsx";
import { TextField } from "@/ui/text-field.tsx";

import { WishGroup } from "./wish-group.tsx";

interface Props {
  readonly presets: readonly Preset[];
  /** The browser keeps nothing, so that there is nothing to save in. */
  readonly isRefused: boolean;
  readonly onSave: (name: string) => void;
}

const longestName = 60;

/** Keeps the present options under a name. */
export function SavePreset({ presets, isRefused, onSave }: Props) {
  const { presets: words } = useMessages().wishes;
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const isThere = presets.some((preset) => preset.name === name);
  return (
    <WishGroup heading={words.saveHeading} tip={<OptionTip topic="presets" option={words.saveHeading} />}>
      {isRefused ? (
        <p className="text-ink-soft">{words.refused}</p>
      ) : (
        <form
          className="flex flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (name !== "") save();
          }}
        >
          <div className="w-full">
            <TextField
              label={words.name}
              description={words.whatIsSaved}
              value={typed}
              onChange={setTyped}
              maxLength={longestName}
            />
          </div>
          <Button isDisabled={name === ""} onPress={save}>
            {isThere ? words.replace(name) : words.save}
          </Button>
        </form>
      )}
    </WishGroup>
  );

  function save(): void {
    onSave(name);
    setTyped("");
    announce(words.saved(name));
  }
}
