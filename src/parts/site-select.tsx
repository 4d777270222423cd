import { useMessages } from "@/i18n/use-messages.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { SearchableSelect } from "@/ui/searchable-select.tsx";

import { siteOption } from "./site-option.ts";

interface Props {
  readonly label: string;
  readonly sites: readonly Site[];
  readonly value: SiteId | null;
  readonly onChange: (siteId: SiteId) => void;
}

/** One of many sites; the address and whether visitors reach it tell sites of one name apart. */
export function SiteSelect({ label, sites, value, onChange }: Props) {
  const { pick, status } = useMessages();
  return (
    <SearchableSelect
      label={label}
      placeholder={pick.chooseSite}
      searchLabel={pick.searchSites}
      noMatchText={pick.noSuchSite}
      options={sites.map((site) => siteOption(site, status))}
      selectedId={value === null ? null : String(value)}
      onSelect={(id) => {
        const site = sites.find((candidate) => String(candidate.id) === id);
        if (site !== undefined) onChange(site.id);
      }}
    />
  );
}
