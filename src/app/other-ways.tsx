import { History as HistoryIcon } from "lucide-react";
import type { ReactNode } from "react";

import { OpenPlan } from "@/features/review-plan/open-plan.tsx";
import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

interface Props {
  readonly onHistory: () => void;
  readonly onOpenFile: (text: string) => void;
  /** Further buttons. */
  readonly children: ReactNode;
}

/** Beside choosing: going on with a plan out of a file, looking at what was done before, help. */
export function OtherWays({ onHistory, onOpenFile, children }: Props) {
  const { history } = useMessages();
  return (
    <div className="-mx-2.5 flex flex-wrap items-start gap-x-2 gap-y-1">
      <OpenPlan onOpened={onOpenFile} />
      <Button size="small" variant="quiet" icon={<HistoryIcon />} onPress={onHistory}>
        {history.heading}
      </Button>
      {children}
    </div>
  );
}
