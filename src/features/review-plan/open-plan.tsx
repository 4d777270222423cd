import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";

import { useMessages } from "@/i18n/use-messages.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { Button } from "@/ui/button.tsx";

import { PlanFileProblemNotice } from "./plan-file-problem-notice.tsx";

/** Asks for the file of a saved plan and hands its text over, whatever it says. */
export function OpenPlan({ onOpened }: { readonly onOpened: (text: string) => void }) {
  const { review } = useMessages();
  const [isUnreadable, setUnreadable] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex items-center gap-1">
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => {
            const file = files?.item(0) ?? null;
            if (file !== null) file.text().then(onOpened, () => setUnreadable(true));
          }}
        >
          <Button size="small" variant="quiet" icon={<FolderOpen />} onPress={() => setUnreadable(false)}>
            {review.openPlan}
          </Button>
        </FileTrigger>
        <OptionTip topic="planFile" option={review.openPlan} />
      </div>
      {isUnreadable ? (
        <PlanFileProblemNotice title={review.fileUnreadable.title} text={review.fileUnreadable.text} />
      ) : null}
    </div>
  );
}
