import { useMessages } from "@/i18n/use-messages.ts";
import { isUnseen } from "@/model/later-remarks.ts";
import type { LinkFound, LinksFound, UnreachableBlock } from "@/model/later.ts";
import type { ReportRow } from "@/model/report.ts";
import { Banner } from "@/ui/banner.tsx";
import { Details } from "@/ui/details.tsx";

import { useLive } from "./live.ts";
import { reasonsOfRemark } from "./row-reasons.ts";

/** What the later steps have done to one copy, and what they could not do. */
export function LaterDetails({ row }: { readonly row: ReportRow }) {
  const messages = useMessages();
  const live = useLive("polite");
  const words = messages.later;
  const { later, laterRemarks } = row;
  const reasons = laterRemarks.flatMap((remark) => reasonsOfRemark(remark, messages));
  const found = later.links?.at === "done" ? later.links.found : null;
  return (
    <>
      {reasons.length === 0 ? null : (
        <Banner tone="warning" live={live} title={words.heading}>
          {reasons.map(({ text, advice }) => (
            <p key={text}>
              {text} {advice}
            </p>
          ))}
          {found === null ? null : (
            <Unreachable blocks={found.unreachable.filter((block) => !isUnseen(block))} />
          )}
        </Banner>
      )}
      {found === null ? null : <Links found={found} />}
    </>
  );
}

function Unreachable({ blocks }: { readonly blocks: readonly UnreachableBlock[] }) {
  const { unreachable, leadsTo } = useMessages().later;
  if (blocks.length === 0) return null;
  return (
    <ul className="flex max-h-64 list-disc flex-col gap-1 overflow-y-auto ps-5">
      {blocks.map(({ block, why, pageIds }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page may have the same block twice, and the list never changes
        <li key={index}>
          {unreachable[why](block)} {pageIds.length === 0 ? null : leadsTo(pageIds.join(", "))}
        </li>
      ))}
    </ul>
  );
}

function Links({ found }: { readonly found: LinksFound }) {
  const { totals, outsideLinks, brokenLinks, unseenLinks } = useMessages().later;
  const unseen = found.unreachable.filter(isUnseen);
  const done = (["toCopies", "toEarlierCopies", "anchors", "areas"] as const).filter(
    (part) => found[part] > 0,
  );
  return (
    <>
      {done.length === 0 ? null : (
        <ul className="text-ink-soft flex flex-wrap gap-x-4">
          {done.map((part) => (
            <li key={part}>{totals[part](found[part])}</li>
          ))}
        </ul>
      )}
      <LinkList label={outsideLinks} links={found.outside} />
      <LinkList label={brokenLinks} links={found.broken} />
      {unseen.length === 0 ? null : (
        <Details label={unseenLinks}>
          <Unreachable blocks={unseen} />
        </Details>
      )}
    </>
  );
}

function LinkList({ label, links }: { readonly label: string; readonly links: readonly LinkFound[] }) {
  const { link, times } = useMessages().later;
  if (links.length === 0) return null;
  return (
    <Details label={label}>
      <ul className="flex max-h-64 list-disc flex-col gap-1 overflow-y-auto ps-5">
        {links.map(({ block, pageId, count }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a page may have the same block twice, and the list never changes
          <li key={index}>
            {link(block, String(pageId))}
            {count === 1 ? null : ` (${times(count)})`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
