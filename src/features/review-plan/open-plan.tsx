import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";

import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

import { PlanFileProblemNotice } from "./plan-file-problem-notice.tsx";

/** Asks for the file of a saved plan and hands its text over, whatever it says. */
export function OpenPlan({ onOpened }: { readonly onOpened: (text: string) => void }) {
  const { review } = useMessages();
  const [isUnreadable, setUnreadable] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <FileTrigger
        acceptedFileTypes={["application/json", ".json"]}
        onSelect={(files) => {
          const file = files?.item(0) ?? null;
          if (file !== null) file.text().then(onOpened, () => setUnreadable(true));
        }}
      >
        <Button variant="quiet" icon={<FolderOpen />} onPress={() => setUnreadable(false)}>
          {review.openPlan}
        </Button>
      </FileTrigger>
      {isUnreadable ? (
        <PlanFileProblemNotice title={review.fileUnreadable.title} text={review.fileUnreadable.text} />
      ) : null}
    </div>
  );
}
