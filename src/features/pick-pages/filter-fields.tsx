import { useMessages } from "@/i18n/use-messages.ts";
import type { Folder } from "@/model/page.ts";
import { pageStatuses, type PageStatus } from "@/tree/page-filter.ts";
import { pageOrders } from "@/tree/page-order.ts";
import type { PortalDates } from "@/tree/portal-dates.ts";
import { Button } from "@/ui/button.tsx";
import { Checkbox } from "@/ui/checkbox.tsx";
import { DayField } from "@/ui/day-field.tsx";
import { Details } from "@/ui/details.tsx";
import { SegmentedControl } from "@/ui/segmented-control.tsx";

import { countConditions, unfiltered, type ChangedWithin, type FilterChoice } from "./filter-choice.ts";
import { FolderSelect } from "./folder-select.tsx";

interface Props {
  readonly folders: readonly Folder[];
  readonly dates: PortalDates;
  readonly choice: FilterChoice;
  readonly onChange: (choice: FilterChoice) => void;
}

/** Status, folder and date to narrow the list by, and its order; behind a button, which says how many conditions are set. */
export function FilterFields(props: Props) {
  const { folders, choice, onChange } = props;
  const { filter } = useMessages().pick;
  const conditions = countConditions(choice);
  return (
    <Details label={conditions === 0 ? filter.open : filter.active(conditions)}>
      <div className="flex flex-col gap-3">
        <StatusBoxes choice={choice} onChange={onChange} />
        <FolderSelect
          folders={folders}
          value={choice.folderId}
          onChange={(folderId) => onChange({ ...choice, folderId })}
        />
        <DateFields {...props} />
        {conditions === 0 ? null : (
          <div>
            <Button
              variant="quiet"
              onPress={() => onChange({ ...unfiltered, text: choice.text, order: choice.order })}
            >
              {filter.reset}
            </Button>
          </div>
        )}
      </div>
    </Details>
  );
}

function StatusBoxes({ choice, onChange }: Pick<Props, "choice" | "onChange">) {
  const { pick, status } = useMessages();
  const words: Readonly<Record<PageStatus, string>> = {
    published: status.published,
    draft: status.draft,
    "unpublished-edits": status.unpublishedEdits,
  };
  return (
    <fieldset>
      <legend className="font-medium">{pick.filter.status}</legend>
      <div className="flex flex-wrap gap-x-4">
        {pageStatuses.map((one) => (
          <Checkbox
            key={one}
            label={words[one]}
            isSelected={choice.statuses.has(one)}
            onChange={(isOn) => {
              const others = [...choice.statuses].filter((other) => other !== one);
              onChange({ ...choice, statuses: new Set(isOn ? [...others, one] : others) });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Date and order; where the portal's dates cannot be read, a sentence says why there is no date to choose. */
function DateFields({ dates, choice, onChange }: Props) {
  const { filter } = useMessages().pick;
  const withins: Readonly<Record<ChangedWithin, string>> = {
    any: filter.anyTime,
    "7": filter.days(7),
    "30": filter.days(30),
    "90": filter.days(90),
    day: filter.sinceDay,
  };
  return (
    <>
      {dates.readable ? (
        <SegmentedControl
          label={filter.changed}
          value={choice.within}
          options={(["any", "7", "30", "90", "day"] as const).map((value) => ({
            value,
            label: withins[value],
          }))}
          onChange={(within) => onChange({ ...choice, within })}
        />
      ) : (
        <p className="text-ink-soft">{filter.datesUnreadable[dates.why]}</p>
      )}
      {dates.readable && choice.within === "day" ? (
        <DayField label={filter.day} value={choice.day} onChange={(day) => onChange({ ...choice, day })} />
      ) : null}
      <SegmentedControl
        label={filter.sort}
        value={choice.order}
        options={pageOrders.map((value) => ({
          value,
          label: filter.orders[value],
          isDisabled: value === "date" && !dates.readable,
        }))}
        onChange={(order) => onChange({ ...choice, order })}
      />
    </>
  );
}
