import { memo, useMemo } from "react";

import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { SiteId } from "@/model/ids.ts";
import type { Overview } from "@/model/session.ts";
import { scopes, type Scope } from "@/model/site.ts";
import { SiteSelect } from "@/parts/site-select.tsx";
import type { Choice } from "@/tree/choice.ts";
import { SegmentedControl } from "@/ui/segmented-control.tsx";

interface Props extends Pick<Choice, "scope" | "siteId"> {
  readonly overview: Overview;
  readonly onKind: (scope: Scope) => void;
  readonly onSite: (siteId: SiteId) => void;
}

/** The kinds that exist on this portal, and the sites of the chosen one. */
export const ChooseSite = memo(function ChooseSite({ overview, scope, siteId, onKind, onSite }: Props) {
  const { pick, kinds } = useFirstMessages();
  const { sites, unreadable } = overview;
  const existing = scopes.filter((kind) => sites.some((site) => site.scope === kind));
  const ofKind = useMemo(() => sites.filter((site) => site.scope === scope), [sites, scope]);
  return (
    <>
      {existing.length > 1 ? (
        <SegmentedControl
          label={pick.kind}
          isLabelHidden
          value={scope}
          options={existing.map((kind) => ({ value: kind, label: kinds[kind] }))}
          onChange={onKind}
        />
      ) : null}
      {unreadable.map(({ scope: kind, code }) => (
        <p key={kind} className="text-ink-soft">
          {pick.kindUnreadable(kinds[kind])} ({code})
        </p>
      ))}
      <SiteSelect label={pick.site} sites={ofKind} value={siteId} onChange={onSite} />
    </>
  );
});
