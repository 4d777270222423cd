import { CircleQuestionMark } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";

export interface TipProps {
  /** Name of the button. */
  readonly label: string;
  readonly text: string;
}

/** Waiting of the pointer before the text shows, in ms. */
const delayMs = 300;

/** A question mark beside an option; its text shows at focus, below the pointer and, for fingers, at a press. */
export function Tip({ label, text }: TipProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen} delay={delayMs} shouldCloseOnPress={false}>
      <Button
        aria-label={label}
        onPress={() => setOpen(true)}
        className="text-ink-soft data-hovered:text-ink inline-flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-full outline-offset-0"
      >
        <CircleQuestionMark aria-hidden size={16} />
      </Button>
      <Tooltip
        offset={4}
        className="rounded-control border-line bg-surface-over text-ink shadow-overlay max-w-xs border px-3 py-2 text-sm"
      >
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
