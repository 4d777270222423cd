import { useMemo } from "react";

import { useFirstMessages } from "@/i18n/use-messages.ts";
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
  const { pick, status } = useFirstMessages();
  // The same options for the same sites: hundreds of them are not to be drawn anew with every key that is typed elsewhere.
  const options = useMemo(() => sites.map((site) => siteOption(site, status)), [sites, status]);
  return (
    <SearchableSelect
      label={label}
      placeholder={pick.chooseSite}
      searchLabel={pick.searchSites}
      noMatchText={pick.noSuchSite}
      options={options}
      selectedId={value === null ? null : String(value)}
      onSelect={(id) => {
        const site = sites.find((candidate) => String(candidate.id) === id);
        if (site !== undefined) onChange(site.id);
      }}
    />
  );
}
