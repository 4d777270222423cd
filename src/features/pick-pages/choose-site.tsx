import { useMessages } from "@/i18n/use-messages.ts";
import type { Overview } from "@/model/session.ts";
import { scopes } from "@/model/site.ts";
import { SiteSelect } from "@/parts/site-select.tsx";
import { afterKindChosen, afterSiteChosen, type Choice } from "@/tree/choice.ts";
import { SegmentedControl } from "@/ui/segmented-control.tsx";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** The kinds that exist on this portal, and the sites of the chosen one. */
export function ChooseSite({ overview, choice, onChange }: Props) {
  const { pick, kinds } = useMessages();
  const { sites, unreadable } = overview;
  const existing = scopes.filter((scope) => sites.some((site) => site.scope === scope));
  return (
    <>
      {existing.length > 1 ? (
        <SegmentedControl
          label={pick.kind}
          isLabelHidden
          value={choice.scope}
          options={existing.map((scope) => ({ value: scope, label: kinds[scope] }))}
          onChange={(scope) => onChange(afterKindChosen(choice, scope, sites))}
        />
      ) : null}
      {unreadable.map(({ scope, code }) => (
        <p key={scope} className="text-ink-soft">
          {pick.kindUnreadable(kinds[scope])} ({code})
        </p>
      ))}
      <SiteSelect
        label={pick.site}
        sites={sites.filter(({ scope }) => scope === choice.scope)}
        value={choice.siteId}
        onChange={(siteId) => onChange(afterSiteChosen(choice, siteId))}
      />
    </>
  );
}
