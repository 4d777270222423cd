import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { useReturnFocus } from "@/ui/use-return-focus.ts";

import { headingOf } from "./heading-of.ts";

/** Where nothing is chosen and nobody has been shown around yet. */
export function Welcome({ onBegin, onSkip }: { readonly onBegin: () => void; readonly onSkip: () => void }) {
  const { tour } = useMessages().help;
  // Its buttons go with it.
  useReturnFocus(headingOf("pages"));
  return (
    <Banner
      tone="info"
      title={tour.welcome}
      actions={
        <>
          <Button onPress={onBegin}>{tour.begin}</Button>
          <Button variant="quiet" onPress={onSkip}>
            {tour.skip}
          </Button>
        </>
      }
    />
  );
}
