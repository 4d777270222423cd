import { Compass, Keyboard } from "lucide-react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

/** The ways to help that are always there. */
export function HelpButtons({
  onTour,
  onShortcuts,
}: {
  readonly onTour: () => void;
  readonly onShortcuts: () => void;
}) {
  const { tour, shortcuts } = useMessages().help;
  return (
    <>
      <Button size="small" variant="quiet" icon={<Compass aria-hidden />} onPress={onTour}>
        {tour.heading}
      </Button>
      <Button size="small" variant="quiet" icon={<Keyboard aria-hidden />} onPress={onShortcuts}>
        {shortcuts.heading}
      </Button>
    </>
  );
}
