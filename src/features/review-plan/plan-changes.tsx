import { Fragment } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Details } from "@/ui/details.tsx";

import { sentencesOf, subjectOf } from "./change-words.ts";
import { LongList } from "./long-list.tsx";

interface Props {
  readonly changes: readonly PlanChange[];
  /** The user has agreed to these changes. */
  readonly isAccepted: boolean;
  readonly onAccept: () => void;
}

/** What is not as it was when the plan was saved, page by page and target by target, and the word that the new plan is wanted. */
export function PlanChanges({ changes, isAccepted, onAccept }: Props) {
  const { review } = useMessages();
  const words = review.changes;
  const title = words.title(changes.length);
  const list = (
    <LongList rows={changes} keyOf={(_, index) => String(index)}>
      {(change) => <Change change={change} />}
    </LongList>
  );
  if (isAccepted) {
    return (
      <Banner tone="info" live="polite" title={words.accepted}>
        <Details label={title}>{list}</Details>
      </Banner>
    );
  }
  return (
    <Banner
      tone="warning"
      live="polite"
      title={title}
      actions={<Button onPress={onAccept}>{words.useNewPlan}</Button>}
    >
      <p>{words.text}</p>
      {list}
    </Banner>
  );
}

function Change({ change }: { readonly change: PlanChange }) {
  const messages = useMessages();
  const subject = subjectOf(change);
  return (
    <>
      {subject.map((name, level) => (
        // oxlint-disable-next-line react/no-array-index-key -- a site and a page may have the same title
        <Fragment key={level}>
          {level === 0 ? null : " › "}
          <bdi className="font-medium">{name}</bdi>
        </Fragment>
      ))}
      {subject.length === 0 ? null : ": "}
      {sentencesOf(change, messages).join(" ")}
    </>
  );
}
