import { useMemo, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";

import { tourSteps, type TourStep } from "@/i18n/sections/help.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";
import { useReturnFocus } from "@/ui/use-return-focus.ts";

import { headingOf } from "./heading-of.ts";

/**
 * Goes through the screen part by part (`TourPlace`); what it speaks of can be used meanwhile. `onEnd`: by a button or Escape, and in
 * no other way. React Aria would close a pop-up like this at a press beside it and at any scrolling, also that to the next part.
 */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { tour } = useMessages().help;
  const [index, setIndex] = useState(0);
  useReturnFocus(headingOf("pages"));
  const step = tourSteps[index] ?? "pages";
  const trigger = useMemo(() => ({ current: placeOf(step) }), [step]);
  const { title, text } = tour.steps[step];
  const isLast = index === tourSteps.length - 1;
  return (
    <Popover
      key={step}
      isOpen
      isNonModal
      triggerRef={trigger}
      placement="bottom start"
      offset={8}
      className="rounded-card border-mark bg-surface-over text-ink shadow-overlay w-88 max-w-[calc(100vw-1.5rem)] border-2"
    >
      <Dialog className="outline-none">
        <div
          className="flex flex-col gap-2 p-4"
          onKeyDownCapture={({ key }) => {
            if (key === "Escape") onEnd();
          }}
        >
          <p className="text-ink-soft text-sm">{tour.stepOf(index + 1, tourSteps.length)}</p>
          <Heading slot="title" className="text-lg font-semibold">
            {title}
          </Heading>
          <p>{text}</p>
          <div className="flex flex-wrap gap-2 pt-1">
            <Button takesFocus onPress={() => (isLast ? onEnd() : setIndex(index + 1))}>
              {isLast ? tour.done : tour.next}
            </Button>
            {index === 0 ? null : <Button onPress={() => setIndex(index - 1)}>{tour.back}</Button>}
            {isLast ? null : (
              <Button variant="quiet" onPress={onEnd}>
                {tour.skip}
              </Button>
            )}
          </div>
        </div>
      </Dialog>
    </Popover>
  );
}

/**
 * The heading of the part that a step speaks of. Below the whole part there may be no room: the frame ends with what is in it, and
 * the pop-up would be pressed flat.
 */
const placeOf = (step: TourStep): HTMLElement | null => document.querySelector<HTMLElement>(headingOf(step));
