import { useState, type ReactNode } from "react";

import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";

import { NamesDialog, nothingByHand } from "./names-dialog.tsx";
import type { RowNames } from "./row-names.ts";

interface Renaming {
  readonly open: (copy: PlannedCopy) => void;
  /** To be drawn outside of any list: what is typed must not be lost, or be taken for the list's keys. */
  readonly dialog: ReactNode;
}

/** Asks for the names of one copy at a time. */
export function useRenaming(plan: CopyPlan, { byHand, checkNames, onName }: RowNames): Renaming {
  const [key, setKey] = useState<string | null>(null);
  const copy = key === null ? undefined : plan.copies.find((row) => row.key === key);
  return {
    open: (row) => setKey(row.key),
    dialog:
      copy === undefined ? null : (
        <NamesDialog
          copy={copy}
          byHand={byHand.get(copy.key) ?? nothingByHand}
          checkNames={checkNames}
          onUse={(names) => {
            setKey(null);
            onName(copy.key, names);
          }}
          onCancel={() => setKey(null)}
        />
      ),
  };
}
