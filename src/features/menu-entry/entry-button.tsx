import { Settings2 } from "lucide-react";
import { useState } from "react";

import type { EntryDesk } from "@/bindings/use-menu-entry.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

import { EntryDialog } from "./entry-dialog.tsx";

/** Where an administrator looks after the entry in the settings menu of pages. */
export function EntryButton({ desk }: { readonly desk: EntryDesk }) {
  const { entry } = useMessages().install;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" icon={<Settings2 aria-hidden />} onPress={() => setOpen(true)}>
        {entry.heading}
      </Button>
      {isOpen ? <EntryDialog desk={desk} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
