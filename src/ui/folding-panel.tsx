import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";

export interface FoldingPanelProps {
  readonly title: string;
  /** Below the title, also while it is closed: what is in it, in a line. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A white card like `Panel`, closed at first: what only some want to fill in. What was filled in outlives its being closed. */
export function FoldingPanel({ title, summary, children }: FoldingPanelProps) {
  return (
    <Disclosure className="group/panel rounded-card border-line/60 bg-surface-raised shadow-raised flex min-w-0 flex-col border">
      <Heading level={2} className="flex">
        <Button
          slot="trigger"
          className="rounded-card data-hovered:bg-surface-hover flex min-w-0 grow cursor-pointer items-start gap-2 px-4 py-4 text-start sm:px-5"
        >
          <ChevronRight
            aria-hidden
            size={20}
            className="text-ink-soft mt-1 shrink-0 transition-transform group-data-expanded/panel:rotate-90 rtl:rotate-180 rtl:group-data-expanded/panel:rotate-90"
          />
          <span className="flex min-w-0 flex-col gap-0.5">
            <span className="text-xl font-semibold">{title}</span>{" "}
            <span className="text-ink-soft text-sm font-normal">{summary}</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="min-w-0">
        <div className="flex min-w-0 flex-col gap-6 px-4 pt-1 pb-4 sm:px-5">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
