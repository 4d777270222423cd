import {
  Ban,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CircleSlash,
  SearchX,
  TriangleAlert,
  Undo2,
  type LucideIcon,
} from "lucide-react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { Outcome } from "@/model/report.ts";
import { Badge, type BadgeProps } from "@/ui/badge.tsx";

const looks: Readonly<Record<Outcome, { readonly tone: BadgeProps["tone"]; readonly icon: LucideIcon }>> = {
  "as-planned": { tone: "success", icon: CircleCheck },
  "with-remarks": { tone: "warning", icon: TriangleAlert },
  failed: { tone: "danger", icon: CircleAlert },
  refused: { tone: "danger", icon: Ban },
  skipped: { tone: "neutral", icon: CircleSlash },
  "taken-out": { tone: "neutral", icon: CircleMinus },
  unverified: { tone: "warning", icon: SearchX },
  unknown: { tone: "warning", icon: CircleHelp },
  ambiguous: { tone: "warning", icon: CircleHelp },
  undone: { tone: "neutral", icon: Undo2 },
  unfinished: { tone: "neutral", icon: CircleDashed },
};

export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const Icon = looks[outcome].icon;
  return <Icon aria-hidden size={16} className="shrink-0" />;
}

/** How a row ended: a word and a mark. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { report } = useMessages();
  return (
    <Badge tone={looks[outcome].tone} icon={<OutcomeIcon outcome={outcome} />}>
      {report.run.outcomes[outcome]}
    </Badge>
  );
}
