import { useState } from "react";

import type { EntryDesk } from "@/bindings/use-menu-entry.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { leadsElsewhere } from "@/model/menu-entry.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

import { EntryDialog } from "./entry-dialog.tsx";
import { FocusAfter } from "./focus-after.tsx";

interface Props {
  readonly desk: EntryDesk;
  /** Selects what gets the focus once the notice is no longer needed. */
  readonly focusAfter: string;
}

/** The entry that is noted leads to another version than the one that is open. */
export function OutdatedNotice({ desk, focusAfter }: Props) {
  const { entry, entryTitle } = useMessages().install;
  const [isRepairing, setRepairing] = useState(false);
  return (
    <>
      {leadsElsewhere(desk.state) ? (
        <Banner
          tone="warning"
          title={entry.outdated.title}
          actions={
            <Button
              onPress={() => {
                setRepairing(true);
                desk.repair(entryTitle);
              }}
            >
              {entry.repair}
            </Button>
          }
        >
          {/* A repair may end after its dialog was closed: then the notice goes with the focus on its button. */}
          <FocusAfter selector={focusAfter} />
          <p>{entry.outdated.text}</p>
        </Banner>
      ) : null}
      {isRepairing ? (
        <EntryDialog desk={desk} focusAfter={focusAfter} onClose={() => setRepairing(false)} />
      ) : null}
    </>
  );
}
