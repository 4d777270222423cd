import { TreeItem, TreeItemContent } from "react-aria-components/Tree";

import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { Badge } from "@/ui/badge.tsx";
import { RowChevron, rowLook } from "@/ui/row-chevron.tsx";

import { CopyDetails } from "./copy-details.tsx";
import { finalNamesOf } from "./final-names.ts";
import type { Place } from "./places.ts";
import { useReviewRows } from "./review-rows-context.ts";
import { fateOf } from "./review-rows.ts";
import { rowKey } from "./row-keys.ts";
import { TakeCheckbox } from "./take-checkbox.tsx";
import { useDetailsText } from "./use-details-text.ts";

interface Props {
  readonly id: string;
  readonly copy: PlannedCopy;
  readonly place: Place;
}

/** One page and what becomes of it; its details are a row of their own below it. */
export function CopyRow({ id, copy, place }: Props) {
  const { opened } = useReviewRows();
  const marks = useRowMarks(copy);
  return (
    <TreeItem
      id={id}
      textValue={copy.source.title}
      aria-label={[copy.source.title, ...marks.map(({ text }) => text)].join(", ")}
      hasChildItems
      className={rowLook}
    >
      <TreeItemContent>
        <CopyHead copy={copy} />
      </TreeItemContent>
      {opened.has(id) ? <DetailsRow id={rowKey("details", copy.key)} copy={copy} place={place} /> : null}
    </TreeItem>
  );
}

function DetailsRow({ id, copy, place }: Props) {
  const text = useDetailsText(copy, place);
  return (
    <TreeItem
      id={id}
      textValue={copy.source.title}
      aria-label={text}
      className="rounded-small data-focus-visible:outline-focus data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
    >
      <TreeItemContent>
        <CopyDetails copy={copy} place={place} />
      </TreeItemContent>
    </TreeItem>
  );
}

function CopyHead({ copy }: { readonly copy: PlannedCopy }) {
  const { review, obstacles } = useMessages();
  const { onTake } = useReviewRows();
  const marks = useRowMarks(copy);
  const { source, obstacle } = copy;
  const { title, code, codeGetsSuffix } = finalNamesOf(copy);
  const fate = fateOf(copy);
  const address = codeGetsSuffix ? review.addressWithSuffix(code) : code;
  return (
    <div className="flex min-h-11 cursor-pointer items-start gap-1 py-1.5 ps-3 pe-3 @xl:ps-5">
      <RowChevron />
      <TakeCheckbox
        label={review.list.copyThis(source.title)}
        isSelected={fate === "made"}
        isDisabled={fate === "impossible"}
        onChange={(isSelected) => onTake([copy], !isSelected)}
      />
      <div className="flex min-w-0 grow flex-col gap-1 pt-1">
        <div className="flex flex-col gap-x-4 @xl:grid @xl:grid-cols-2">
          <span className={fate === "made" ? "" : "text-ink-soft"}>
            <bdi>{source.title}</bdi>
          </span>
          {obstacle === null ? (
            <span className="text-ink-soft flex flex-wrap gap-x-2 text-sm">
              {title === source.title ? null : (
                <bdi className={copy.wished.title === null ? "" : "text-ink"}>{title}</bdi>
              )}
              <bdi>{address}</bdi>
            </span>
          ) : (
            <span className="text-ink-soft text-sm">{tell(obstacles, obstacle)}</span>
          )}
        </div>
        <div className="flex flex-wrap gap-1">
          {marks.map(({ tone, text }) => (
            <Badge key={text} tone={tone}>
              {text}
            </Badge>
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowMark {
  readonly tone: "neutral" | "info" | "success" | "warning" | "danger";
  readonly text: string;
}

/** What becomes of it, how visitors see it then, and what there is to know. */
function useRowMarks(copy: PlannedCopy): readonly RowMark[] {
  const { review, status, wishes } = useMessages();
  const { byHand } = useReviewRows();
  const fate = fateOf(copy);
  const visibility: RowMark = copy.expected.published
    ? { tone: "success", text: status.published }
    : { tone: "neutral", text: status.draft };
  if (fate === "impossible") return [{ tone: "danger", text: review.list.impossible }];
  return [
    fate === "taken-out" ? { tone: "neutral", text: review.list.takenOut } : visibility,
    ...(byHand.has(copy.key) ? [{ tone: "info", text: wishes.byHand.mark } as const] : []),
    ...[...new Set(copy.warnings.map(({ what }) => review.warningNames[what]))].map(
      (text) => ({ tone: "warning", text }) as const,
    ),
  ];
}
