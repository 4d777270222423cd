import { ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";

/** Opens and closes what is below a row; named by React Aria in the user's language. */
export function RowChevron() {
  return (
    <Button
      slot="chevron"
      className="rounded-small text-ink-soft data-hovered:text-ink inline-flex size-7 shrink-0 cursor-pointer items-center justify-center"
    >
      <ChevronRight
        aria-hidden
        size={16}
        className="transition-transform group-data-expanded/row:rotate-90 motion-reduce:transition-none rtl:rotate-180 rtl:group-data-expanded/row:rotate-90"
      />
    </Button>
  );
}

/** How rows of the list look, whatever they stand for. */
export const rowLook =
  "group/row rounded-small data-focus-visible:outline-focus data-hovered:bg-surface-hover data-focus-visible:outline-2 data-focus-visible:-outline-offset-2";
