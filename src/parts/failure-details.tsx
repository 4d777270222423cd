import { useMessages } from "@/i18n/use-messages.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { Details } from "@/ui/details.tsx";
import { FactList } from "@/ui/fact-list.tsx";

/** Code, request and the portal's own words, for whoever has to look into it. */
export function FailureDetails({ failure }: { readonly failure: PortalFailure }) {
  const messages = useMessages();
  const words = messages.failure;
  return (
    <Details label={messages.details}>
      <FactList
        facts={[
          { label: words.code, value: failure.code },
          { label: words.kind, value: words.kinds[failure.kind] },
          { label: words.method, value: failure.method },
          ...(failure.status === 0 ? [] : [{ label: words.status, value: String(failure.status) }]),
          ...(failure.description === "" ? [] : [{ label: words.portalSays, value: failure.description }]),
        ]}
      />
    </Details>
  );
}
