import { ChevronRight, X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";

export interface FoldingCardProps {
  /** Says what the card is about, also while it is closed. */
  readonly title: ReactNode;
  /** Behind the title where there is room; part of the card's name as well. */
  readonly summary?: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Absent for a card that has to stay. The label says which card it removes. */
  readonly removal?: { readonly label: string; readonly onPress: () => void } | null;
  /** Takes the focus when it appears; only for a card that the user has just asked for. */
  readonly takesFocus?: boolean;
  /** Only built while the card is open. */
  readonly children: ReactNode;
}

/** One of several things to fill in, closed to a line or two. */
export function FoldingCard(props: FoldingCardProps) {
  const { title, summary = null, isOpen, onOpenChange, removal = null, takesFocus = false, children } = props;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <Disclosure
      ref={ref}
      isExpanded={isOpen}
      onExpandedChange={onOpenChange}
      className="group/card rounded-control border-line bg-surface-raised flex min-w-0 flex-col border"
    >
      <div className="flex min-w-0 items-start gap-1 p-1">
        <Heading level={3} className="min-w-0 grow">
          <Button
            slot="trigger"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just added this card
            autoFocus={takesFocus}
            className="rounded-small data-hovered:bg-surface-hover flex min-h-8 w-full min-w-0 cursor-pointer items-start gap-1.5 px-1.5 py-1.5 text-start font-medium outline-offset-0"
          >
            <ChevronRight
              aria-hidden
              size={16}
              className="mt-0.5 shrink-0 transition-transform group-data-expanded/card:rotate-90 rtl:rotate-180 rtl:group-data-expanded/card:rotate-90"
            />
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
              <span className="min-w-0">{title}</span>
              {summary}
            </span>
          </Button>
        </Heading>
        {removal === null ? null : (
          <Button
            aria-label={removal.label}
            onPress={removal.onPress}
            className="rounded-small text-ink-soft data-hovered:bg-surface-hover data-hovered:text-ink inline-flex size-8 shrink-0 cursor-pointer items-center justify-center outline-offset-0"
          >
            <X aria-hidden size={16} />
          </Button>
        )}
      </div>
      <DisclosurePanel className="min-w-0">
        {isOpen ? <div className="flex flex-col gap-4 px-3 pt-1 pb-3">{children}</div> : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
