import { useMessages } from "@/i18n/use-messages.ts";
import { Details } from "@/ui/details.tsx";

import { LongList } from "./long-list.tsx";
import { PageLimitNote } from "./page-limit-note.tsx";
import type { PlanCounts } from "./review-rows.ts";
import { roughTimeOf, type TimeRange } from "./rough-time.ts";
import { useCountWords } from "./use-count-words.ts";

interface Props {
  readonly counts: PlanCounts;
  readonly estimate: TimeRange;
}

/** How many copies there are and what becomes of them, in all and for each target site, and how long that takes. */
export function ReviewCounts({ counts, estimate }: Props) {
  const { review } = useMessages();
  const words = useCountWords();
  const { total, sites } = counts;
  return (
    <div className="flex flex-col gap-2">
      <p role="group" aria-label={review.screen.counts} className="text-lg">
        <span className="font-semibold">{review.screen.rows(total.rows)}</span>
        {": "}
        {words(total).join(" · ")}
        {counts.folders.length === 0 ? null : ` · ${review.screen.folders(counts.folders.length)}`}
      </p>
      {total.made === 0 ? null : (
        <p className="text-ink-soft">{review.screen.time(review.roughTime(roughTimeOf(estimate)))}</p>
      )}
      <PageLimitNote published={counts.published} />
      {sites.length < 2 ? null : (
        <Details label={review.screen.perTarget(sites.length)}>
          <LongList rows={sites} keyOf={({ site }) => String(site.id)}>
            {(ofSite) => (
              <>
                <bdi>{ofSite.site.title}</bdi>
                {": "}
                {words(ofSite.counts).join(" · ")}
              </>
            )}
          </LongList>
        </Details>
      )}
    </div>
  );
}
