import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel } from "react-aria-components/Disclosure";

export interface DetailsProps {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** What only some want to read, behind a button. */
export function Details({ label, isOpenAtFirst = false, children }: DetailsProps) {
  return (
    <Disclosure defaultExpanded={isOpenAtFirst} className="group flex flex-col items-start">
      <Button
        slot="trigger"
        className="rounded-small text-ink-soft data-hovered:text-ink inline-flex min-h-7 cursor-pointer items-center gap-1 text-start font-medium"
      >
        <ChevronRight
          aria-hidden
          size={16}
          className="shrink-0 transition-transform group-data-expanded:rotate-90 rtl:rotate-180 rtl:group-data-expanded:rotate-90"
        />
        {label}
      </Button>
      <DisclosurePanel className="w-full min-w-0">
        <div className="ps-5 pt-2">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
