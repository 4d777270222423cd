import { useFirstMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

interface Props {
  readonly pages: number;
  readonly folders: number;
  /** Chosen pages that the filter does not show. */
  readonly hidden: number;
  /** Pages that the filter has found; `null` while nothing is filtered. */
  readonly found: number | null;
  /** The site has no page that could be chosen. */
  readonly isBare: boolean;
  /** Nothing is chosen at all, not even what is not there any more. */
  readonly isEmpty: boolean;
  /** Whether what is chosen whole may get more pages, or would have if they could be read. */
  readonly outlook: "whole" | "loading" | "unread";
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** How much is chosen, always in sight, and what it does not show by itself; buttons for all and nothing. */
export function SelectionBar(props: Props) {
  const { pages, folders, hidden, found, isBare, isEmpty, outlook, onSelectAll, onClear } = props;
  const { pick } = useFirstMessages();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <p className="font-medium">{pick.chosen(pages, folders)}</p>
        {hidden === 0 ? null : <p className="text-ink-soft">{pick.hidden(hidden)}</p>}
        {outlook === "whole" ? null : (
          <p className="text-ink-soft">{outlook === "loading" ? pick.moreToCome : pick.someUnread}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-1">
        <Button size="small" isDisabled={isBare || found === 0} onPress={onSelectAll}>
          {found === null ? pick.selectAll : pick.selectFound(found)}
        </Button>
        <Button size="small" variant="quiet" isDisabled={isEmpty} onPress={onClear}>
          {pick.clear}
        </Button>
      </div>
    </div>
  );
}
