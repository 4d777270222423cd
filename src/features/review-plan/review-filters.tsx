import { useMessages } from "@/i18n/use-messages.ts";
import { FilterSelect } from "@/ui/filter-select.tsx";
import { SearchField } from "@/ui/search-field.tsx";
import { SegmentedControl } from "@/ui/segmented-control.tsx";

import type { PlanCounts, RowFilter } from "./review-rows.ts";

interface Props {
  readonly counts: PlanCounts;
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

/** What of the plan is shown: by text, by target site, by what there is to know, by what becomes of it. */
export function ReviewFilters({ counts, filter, onChange }: Props) {
  const { review } = useMessages();
  const words = review.filter;
  const { total, withWarnings } = counts;
  return (
    <div role="group" aria-label={words.heading} className="flex min-w-0 flex-col gap-3">
      <div className="grid min-w-0 gap-3 md:grid-cols-3">
        <SearchField
          label={words.search}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
        {counts.sites.length < 2 ? null : <SiteFilter counts={counts} filter={filter} onChange={onChange} />}
        {counts.warnings.size === 0 ? null : (
          <WarningFilter counts={counts} filter={filter} onChange={onChange} />
        )}
      </div>
      <SegmentedControl
        label={words.show}
        value={filter.show}
        onChange={(show) => onChange({ ...filter, show })}
        options={[
          { value: "all", label: words.all },
          { value: "with-warnings", label: words.withWarnings(withWarnings) },
          { value: "impossible", label: words.impossible(total.impossible) },
          { value: "taken-out", label: words.takenOut(total.takenOut) },
        ]}
      />
    </div>
  );
}

function SiteFilter({ counts, filter, onChange }: Props) {
  const { review } = useMessages();
  const words = review.filter;
  return (
    <FilterSelect
      label={words.target}
      anyLabel={words.allTargets}
      anyDescription={review.copies(counts.total.rows)}
      searchLabel={words.searchTargets}
      noMatchText={words.noSuchTarget}
      options={counts.sites.map(({ site, counts: { rows } }) => ({
        id: String(site.id),
        label: site.title,
        description: `${site.domainName ?? site.code} · ${review.copies(rows)}`,
      }))}
      selectedId={filter.siteId === null ? null : String(filter.siteId)}
      onSelect={(id) => {
        const chosen = counts.sites.find(({ site }) => String(site.id) === id);
        onChange({ ...filter, siteId: chosen?.site.id ?? null });
      }}
    />
  );
}

function WarningFilter({ counts, filter, onChange }: Props) {
  const { review } = useMessages();
  const words = review.filter;
  const kinds = [...counts.warnings];
  return (
    <FilterSelect
      label={words.warning}
      anyLabel={words.anyWarning}
      anyDescription={review.copies(counts.total.rows)}
      searchLabel={words.searchWarnings}
      noMatchText={words.noSuchWarning}
      options={kinds.map(([what, rows]) => ({
        id: what,
        label: review.warningNames[what],
        description: review.copies(rows),
      }))}
      selectedId={filter.warning}
      onSelect={(id) => {
        const [what] = kinds.find(([kind]) => kind === id) ?? [null];
        onChange({ ...filter, warning: what });
      }}
    />
  );
}
