import { useMemo } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyPlan } from "@/model/plan.ts";
import { Details } from "@/ui/details.tsx";

import { tellPlainly } from "./tell-plainly.ts";

/** What a copy is not, and what is done to it afterwards, for who wants to know before anything runs. */
export function SaidPlainly({ plan, label }: { readonly plan: CopyPlan; readonly label: string }) {
  const { review } = useMessages();
  const parts = useMemo(() => tellPlainly(plan, review.plain), [plan, review.plain]);
  return (
    <Details label={label}>
      <div className="flex flex-col gap-3">
        {parts.map(({ heading, points }) => (
          <div key={heading}>
            <p className="font-medium">{heading}</p>
            <ul className="flex list-disc flex-col gap-1 ps-5">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Details>
  );
}
