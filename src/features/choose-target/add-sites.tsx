import { ListPlus } from "lucide-react";
import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";
import { siteOption } from "@/parts/site-option.ts";
import { isSamePlace, topLevelOf, type PlaceChoice } from "@/tree/choice.ts";
import { MultiSelect } from "@/ui/multi-select.tsx";

interface Props {
  readonly sites: readonly Site[];
  readonly places: readonly PlaceChoice[];
  readonly onAdd: (siteIds: readonly SiteId[]) => void;
}

/** The top levels of several sites at once; those that are targets already are shown as such. */
export function AddSites({ sites, places, onAdd }: Props) {
  const { target, pick, status } = useMessages();
  const words = target.severalSites;
  const options = useMemo(() => {
    const taken = new Set(
      places.filter((place) => isSamePlace(place, topLevelOf(place.siteId))).map(({ siteId }) => siteId),
    );
    return sites.map((site) => ({
      ...siteOption(site, status),
      ...(taken.has(site.id) ? { disabledReason: words.alreadyTarget } : {}),
    }));
  }, [sites, places, status, words]);
  return (
    <MultiSelect
      label={words.open}
      icon={<ListPlus />}
      options={options}
      words={{
        search: pick.searchSites,
        noMatch: pick.noSuchSite,
        chooseFound: words.chooseFound,
        clear: words.clear,
        chosen: words.chosen,
        add: words.add,
      }}
      onAdd={(ids) => {
        const chosen = new Set(ids);
        onAdd(sites.filter(({ id }) => chosen.has(String(id))).map(({ id }) => id));
      }}
    />
  );
}
