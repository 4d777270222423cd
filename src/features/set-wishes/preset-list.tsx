import { useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Preset } from "@/model/preset.ts";
import { announce } from "@/ui/announcer.tsx";
import { Button } from "@/ui/button.tsx";
import { Dialog } from "@/ui/dialog.tsx";

import { WishGroup } from "./wish-group.tsx";

interface Props {
  readonly presets: readonly Preset[];
  readonly onUse: (preset: Preset) => void;
  readonly onForget: (name: string) => void;
}

/** The options that were saved, each to be used again or deleted. */
export function PresetList({ presets, onUse, onForget }: Props) {
  const { presets: words } = useMessages().wishes;
  const [leaving, setLeaving] = useState<string | null>(null);
  return (
    <WishGroup heading={words.heading}>
      <ul className="flex flex-col gap-2">
        {presets.map((preset) => (
          <li key={preset.name} className="flex flex-wrap items-center gap-2">
            <Button
              size="small"
              onPress={() => {
                onUse(preset);
                announce(words.used(preset.name));
              }}
            >
              {words.use(preset.name)}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setLeaving(preset.name)}>
              {words.forget(preset.name)}
            </Button>
          </li>
        ))}
      </ul>
      {leaving === null ? null : (
        <Dialog
          isOpen
          variant="danger"
          title={words.sure}
          confirmLabel={words.forget(leaving)}
          cancelLabel={words.keep}
          onConfirm={() => {
            setLeaving(null);
            onForget(leaving);
          }}
          onCancel={() => setLeaving(null)}
        >
          <p>{words.onlyOptions}</p>
        </Dialog>
      )}
    </WishGroup>
  );
}
