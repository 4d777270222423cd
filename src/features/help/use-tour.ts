import { useState } from "react";

import { recall, remember } from "@/ui/remembered.ts";

type TourStage = "offered" | "running" | "over";

const setting = "tour";

/** Whether the tour is offered, is being taken or is over; whoever has taken or skipped it once is not asked again. */
export function useTour() {
  const [stage, setStage] = useState<TourStage>(() => (recall(setting) === null ? "offered" : "over"));
  return {
    stage,
    begin: () => setStage("running"),
    end: () => {
      remember(setting, "over");
      setStage("over");
    },
  };
}
