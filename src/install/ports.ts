import type { Clock } from "@/lib/clock.ts";
import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { EntryNote } from "@/model/menu-entry.ts";

export type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** What the app can ask of the portal about its entry in the settings menu of pages: one attempt each (contract B6, D16). */
export interface EntryPorts {
  readonly clock: Clock;
  /** Refused with `PLACEMENT_EXIST` where there is one to this address; one to another address becomes a second. */
  bind(handler: string, title: string): Answer<true>;
  /** With `null` every entry of the app; refused with `PLACEMENT_NO_EXIST` where there is none. */
  unbind(handler: string | null): Answer<true>;
  readNote(): Answer<EntryNote | null>;
  writeNote(note: EntryNote): Answer<true>;
}

/** What the entry should be. */
export interface EntryGoal {
  /** The address of this app. */
  readonly handler: string;
  /** What the menu calls it. */
  readonly title: string;
}
