import type { EntryDesk } from "@/bindings/use-menu-entry.ts";
import type { InstallMessages } from "@/i18n/sections/install.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { leadsElsewhere, type EntryState } from "@/model/menu-entry.ts";
import { useFormats, type Formats } from "@/parts/use-formats.ts";
import { Button } from "@/ui/button.tsx";
import { DialogFrame } from "@/ui/dialog-frame.tsx";

import { EntryEndingNotice } from "./entry-ending.tsx";
import { FocusAfter } from "./focus-after.tsx";

interface Props {
  readonly desk: EntryDesk;
  readonly onClose: () => void;
  /** Selects what gets the focus where what opened the dialog is gone by then. */
  readonly focusAfter?: string;
}

/** What is known of the entry, and what to do about it. */
export function EntryDialog({ desk, onClose, focusAfter }: Props) {
  const { state } = desk;
  // Whoever closes it has read how the last wish ended; what ends later is still there to be read at the next opening.
  const close = () => {
    desk.forgetEnding();
    onClose();
  };
  const { entry: words, entryTitle } = useMessages().install;
  const formats = useFormats();
  return (
    <DialogFrame
      isOpen
      title={words.heading}
      role="dialog"
      onClose={close}
      buttons={
        <>
          <Button
            isPending={state.doing === "repair"}
            isDisabled={state.doing === "remove"}
            onPress={() => desk.repair(entryTitle)}
          >
            {words.repair}
          </Button>
          <Button
            isPending={state.doing === "remove"}
            isDisabled={state.doing === "repair"}
            onPress={() => desk.remove(entryTitle)}
          >
            {words.remove}
          </Button>
          <Button takesFocus onPress={close}>
            {words.close}
          </Button>
        </>
      }
    >
      <FocusAfter selector={focusAfter} />
      <p>{words.text(entryTitle)}</p>
      <p className="wrap-anywhere">{tellKnown(state, words.known, formats)}</p>
      {/* The live region of the app is out of reach while a dialog is open. */}
      <div role="status" className="flex flex-col gap-2">
        {state.doing === null ? null : <p>{words.working}</p>}
        {state.ending === null ? null : <EntryEndingNotice ending={state.ending} />}
      </div>
    </DialogFrame>
  );
}

function tellKnown(state: EntryState, known: InstallMessages["entry"]["known"], formats: Formats): string {
  const { note } = state;
  if (note === null) return known.unknown;
  if (leadsElsewhere(state)) return known.elsewhere(note.handler);
  const date = formats.moment(note.at);
  return note.state === "removed" ? known.removed(date) : known.added(date);
}
