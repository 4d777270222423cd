import * as v from "valibot";

import type { Preset } from "@/model/preset.ts";

import type { ArchiveOwner } from "./archive.ts";
import { presetSchema } from "./schema/preset-schema.ts";

/** Holds the presets of one owner in this browser. */
export interface PresetArchive {
  /** Whether the browser keeps anything for the app at all. */
  readonly isLasting: boolean;
  /** Those that can be read; what another release or hand has written there may not be one. */
  read(): readonly Preset[];
  /** Holds these and no others. `false` where the browser refused; those before are there still. */
  write(presets: readonly Preset[]): boolean;
}

/** `openStorage` may throw, as `window.localStorage` does where the browser keeps nothing for a frame of another site. */
export function openPresets(
  { memberId, userId }: ArchiveOwner,
  openStorage: () => Storage | null,
): PresetArchive {
  const key = `page-copier-presets ${memberId} ${userId}`;
  const storage = unlessRefused(openStorage);
  const hold = (text: string): boolean =>
    storage !== null &&
    unlessRefused(() => {
      storage.setItem(key, text);
      return true;
    }) === true;
  const held = (): string => (storage === null ? null : unlessRefused(() => storage.getItem(key))) ?? "[]";
  return {
    // Some browsers only refuse when something is written.
    isLasting: hold(held()),
    read: () => readPresets(held()),
    write: (presets) => hold(JSON.stringify(presets.map(toHeld))),
  };
}

const toHeld = ({ later, ...preset }: Preset) => ({
  ...preset,
  later: { ...later, byHand: [...later.byHand] },
});

/** `null` where the browser refuses, or has no room. */
function unlessRefused<Value>(use: () => Value): Value | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function readPresets(text: string): readonly Preset[] {
  const held = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text);
  if (!held.success) return [];
  return held.output.flatMap((one) => {
    const preset = v.safeParse(presetSchema, one);
    return preset.success ? [preset.output] : [];
  });
}
