import type { PlainMessages } from "@/i18n/sections/review.ts";
import type { CopyPlan } from "@/model/plan.ts";

import { fateOf } from "./review-rows.ts";

/** Sentences that belong below one heading. */
export interface PlainPart {
  readonly heading: string;
  readonly points: readonly string[];
}

/**
 * What originals and copies share, what no copy has, what comes along unchanged, and what the run does to the copies once they
 * are there, in counts (contract D4.2, D4.4, D4.9). Parts without points are left out.
 */
export function tellPlainly(plan: CopyPlan, words: PlainMessages): readonly PlainPart[] {
  const { links, cleanUp } = plan.later;
  const parts: readonly PlainPart[] = [
    {
      heading: words.shared,
      points: [words.files, words.fromPortal, links.among ? words.areasUnlessCopied : words.areas],
    },
    {
      heading: words.notCopied,
      points: [words.history, words.lostBlocks, words.siteRoles, ...(links.among ? [] : [words.anchors])],
    },
    {
      heading: words.asItIs,
      points: [
        links.among ? words.linksOutside[links.outside] : words.links,
        words.drafts,
        words.markers,
        ...(cleanUp ? [] : [words.settings]),
      ],
    },
    { heading: words.afterwards, points: tellAfterwards(plan, words) },
  ];
  return parts.filter(({ points }) => points.length > 0);
}

function tellAfterwards({ copies, later }: CopyPlan, words: PlainMessages): readonly string[] {
  const made = copies.filter((copy) => fateOf(copy) === "made");
  const titles = made.filter(({ wished }) => wished.title !== null).length;
  const addresses = made.filter(({ wished }) => wished.code !== null).length;
  const cleaned = later.cleanUp
    ? made.filter(({ warnings }) => !warnings.some(({ what }) => what === "settings-not-allowed")).length
    : 0;
  return [
    ...(titles === 0 ? [] : [words.titles(titles)]),
    ...(addresses === 0 ? [] : [words.addresses(addresses)]),
    ...(cleaned === 0 ? [] : [words.cleaned(cleaned)]),
    ...(later.links.among && made.length > 0 ? [words.linked(made.length)] : []),
  ];
}
