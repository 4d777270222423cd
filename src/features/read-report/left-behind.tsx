import { useEffect, useRef, useState } from "react";

import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { Orphan } from "@/model/run.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

import { useLive } from "./live.ts";

/** The empty page that a refused copy left behind: offered for the trash, and what became of it. */
export function LeftBehind({ copy, orphan }: { readonly copy: PlannedCopy; readonly orphan: Orphan }) {
  const { report } = useMessages();
  const { run } = useCopyRun();
  const { fate } = orphan;
  const isSettled = fate.at === "trashed" || fate.at === "in-use";
  const box = useRef<HTMLDivElement>(null);
  const [wasSettled] = useState(isSettled);
  const live = useLive("polite");
  // The button that had the focus is gone.
  useEffect(() => {
    if (isSettled && !wasSettled) box.current?.focus();
  }, [isSettled, wasSettled]);
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      <Banner
        tone="warning"
        live={live}
        title={report.orphan.title}
        actions={
          isSettled ? null : (
            <Button isPending={fate.at === "moving"} onPress={() => run.trashOrphan(copy.key)}>
              {report.orphan.toTrash}
            </Button>
          )
        }
      >
        <p>{report.orphan.text}</p>
        <p>
          <bdi>{report.candidate(orphan.title, orphan.pageId)}</bdi>
        </p>
      </Banner>
      <Fate fate={fate} />
    </div>
  );
}

function Fate({ fate }: Pick<Orphan, "fate">) {
  const { orphan } = useMessages().report;
  switch (fate.at) {
    case "left":
    case "moving":
      return null;
    case "trashed":
      return <Banner tone="success" live="polite" title={orphan.trashed} />;
    case "in-use":
      return <Banner tone="info" live="polite" title={orphan.inUse} />;
    case "kept":
      return (
        <Banner tone="danger" live="assertive" title={orphan.kept}>
          {fate.failure === null ? <p>{orphan.notShown}</p> : <FailureWords failure={fate.failure} />}
        </Banner>
      );
  }
}
