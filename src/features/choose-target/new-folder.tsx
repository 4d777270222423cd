import { useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Details } from "@/ui/details.tsx";
import { TextField } from "@/ui/text-field.tsx";

import { longestTitle, titleTyped } from "./titles.ts";

interface Props {
  /** `null` for no new folder. */
  readonly title: string | null;
  /** There is another target with this new folder (`null`: without one) in the same folder. */
  readonly isTaken: (title: string | null) => boolean;
  /** Not called with a title that is taken. */
  readonly onChange: (title: string | null) => void;
}

/** The title of a folder to be made for the copies; its address is the portal's to make (contract D11). */
export function NewFolder({ title, isTaken, onChange }: Props) {
  const { target: words } = useMessages();
  // With its blanks, or refused; once the field is left it shows what counts.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Details label={title === null ? words.inNewFolder : words.inNewFolderNamed(title)}>
      <TextField
        label={words.newFolderTitle}
        description={words.newFolderHint}
        value={typed ?? title ?? ""}
        onChange={(text) => {
          setTyped(text);
          const next = titleTyped(text);
          if (next !== title && !isTaken(next)) onChange(next);
        }}
        onBlur={() => setTyped(null)}
        error={typed !== null && isTaken(titleTyped(typed)) ? words.placeTaken : null}
        maxLength={longestTitle}
      />
    </Details>
  );
}
