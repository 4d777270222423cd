import { useState } from "react";

import type { PresetArchive } from "@/journal/preset-archive.ts";
import type { Preset } from "@/model/preset.ts";

export interface Presets {
  /** In the order in which they were saved. */
  readonly all: readonly Preset[];
  /** The browser keeps nothing for the app, or did not keep what was saved last. */
  readonly isRefused: boolean;
  /** In place of one of the same name. */
  readonly save: (preset: Preset) => void;
  readonly forget: (name: string) => void;
}

/** The presets that this browser holds. */
export function usePresets(archive: PresetArchive): Presets {
  const [all, setAll] = useState(() => archive.read());
  const [isRefused, setRefused] = useState(!archive.isLasting);
  // Another tab may have saved some meanwhile.
  const change = (edit: (presets: readonly Preset[]) => readonly Preset[]) => {
    const next = edit(archive.read());
    if (archive.write(next)) setAll(next);
    else setRefused(true);
  };
  return {
    all,
    isRefused,
    save: (preset) => change((presets) => [...without(presets, preset.name), preset]),
    forget: (name) => change((presets) => without(presets, name)),
  };
}

const without = (presets: readonly Preset[], name: string): readonly Preset[] =>
  presets.filter((preset) => preset.name !== name);
