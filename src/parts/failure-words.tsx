import { useMessages } from "@/i18n/use-messages.ts";
import { failureTable } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { FailureDetails } from "./failure-details.tsx";

/** What happened and what to do now. */
export function FailureWords({ failure }: { readonly failure: PortalFailure }) {
  const { failures } = useMessages();
  const { sentence, advice } = failures[failureTable[failure.row].text];
  return (
    <>
      <p>{sentence}</p>
      <p>{advice}</p>
      <FailureDetails failure={failure} />
    </>
  );
}
