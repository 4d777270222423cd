import { useMessages } from "@/i18n/use-messages.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { Banner } from "@/ui/banner.tsx";

import { FailureDetails } from "./failure-details.tsx";
import { FailureWords } from "./failure-words.tsx";

/** All is as wished, but the app could not write down what it did. */
export function NotNotedBanner({ failure }: { readonly failure: PortalFailure }) {
  const { entry } = useMessages().install;
  // Whoever may install apps need not be an administrator of the portal, who alone may write options of an app (contract B4, D16). The
  // sentences about this code speak of sites and of tariffs.
  const isForAdministrators = failure.code === "ACCESS_DENIED";
  return (
    <Banner tone="warning" live="polite" title={entry.notNoted}>
      {isForAdministrators ? <FailureDetails failure={failure} /> : <FailureWords failure={failure} />}
    </Banner>
  );
}
