import { useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { SiteId } from "@/model/ids.ts";
import type { ReportFolder, ReportRow } from "@/model/report.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Checkbox } from "@/ui/checkbox.tsx";
import { Dialog } from "@/ui/dialog.tsx";

import { bySite, hasOwnFolders, isPublic, type SiteRows } from "./undo-rows.ts";

interface Props {
  /** At least one. */
  readonly rows: readonly ReportRow[];
  readonly folders: readonly ReportFolder[];
  /** The user has agreed to lose what somebody has changed in them. */
  readonly evenIfChanged: boolean;
  readonly onClose: () => void;
}

/** What will happen when these copies go into the trash; of several targets some can be left out. */
export function AskUndo({ rows, folders, evenIfChanged, onClose }: Props) {
  const { ask } = useMessages().undo;
  const { run } = useCopyRun();
  const sites = bySite(rows);
  const [leftOut, setLeftOut] = useState<ReadonlySet<SiteId>>(new Set());
  const chosen = rows.filter(({ copy }) => !leftOut.has(copy.target.site.id));
  const published = chosen.filter(isPublic).length;
  const undo = () => {
    const keys = chosen.map(({ key }) => key);
    onClose();
    run.undo(keys, evenIfChanged ? keys : []);
  };
  return (
    <Dialog
      isOpen
      title={ask.heading(chosen.length)}
      confirmLabel={ask.confirm(chosen.length)}
      cancelLabel={ask.cancel}
      isConfirmDisabled={chosen.length === 0}
      onConfirm={undo}
      onCancel={onClose}
    >
      {sites.length < 2 ? null : <Targets sites={sites} leftOut={leftOut} onChange={setLeftOut} />}
      <p>{ask.toTrash}</p>
      {published === 0 ? null : <p>{ask.published(published)}</p>}
      <p>{evenIfChanged ? ask.evenIfChanged : ask.changed}</p>
      {hasOwnFolders(folders) ? <p>{ask.folders}</p> : null}
    </Dialog>
  );
}

function Targets(props: {
  readonly sites: readonly SiteRows[];
  readonly leftOut: ReadonlySet<SiteId>;
  readonly onChange: (leftOut: ReadonlySet<SiteId>) => void;
}) {
  const { sites, leftOut, onChange } = props;
  const { ask } = useMessages().undo;
  const { number } = useFormats();
  return (
    <fieldset className="flex max-h-64 flex-col overflow-y-auto">
      <legend className="font-medium">{ask.targets}</legend>
      {sites.map(({ site, rows }) => (
        <Checkbox
          key={site.id}
          label={ask.target(site.title, number(rows.length))}
          isSelected={!leftOut.has(site.id)}
          onChange={(isTaken) =>
            onChange(new Set(isTaken ? [...leftOut].filter((id) => id !== site.id) : [...leftOut, site.id]))
          }
        />
      ))}
    </fieldset>
  );
}
