import { Circle, CircleAlert, CircleCheck, CircleMinus } from "lucide-react";

import type { InstallMessages } from "@/i18n/sections/install.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { InstallState, InstallStep, InstallStepState } from "@/model/installation.ts";
import { Spinner } from "@/ui/spinner.tsx";

/** The steps in their order, each with its state as a sign and as a word. */
export function StepList({ steps }: Pick<InstallState, "steps">) {
  const { install } = useMessages();
  return (
    <ol className="flex flex-col gap-3">
      {[...steps].map(([step, { at }]) => (
        <li key={step} className="flex gap-3">
          <span className={inks[at]}>
            <StepIcon at={at} />
          </span>
          <span className="min-w-0">
            {nameOf(step, install)} <span className="text-ink-soft">({wordOf(at, install)})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

type At = InstallStepState["at"];

const inks: Readonly<Record<At, string>> = {
  waiting: "text-ink-soft",
  working: "text-accent-ink",
  done: "text-success-ink",
  "was-there": "text-success-ink",
  "nothing-to-do": "text-ink-soft",
  "left-out": "text-ink-soft",
  failed: "text-danger-ink",
};

function StepIcon({ at }: { readonly at: At }) {
  switch (at) {
    case "waiting":
      return <Circle aria-hidden size={20} />;
    case "working":
      return <Spinner size={20} />;
    case "done":
    case "was-there":
      return <CircleCheck aria-hidden size={20} />;
    case "nothing-to-do":
    case "left-out":
      return <CircleMinus aria-hidden size={20} />;
    case "failed":
      return <CircleAlert aria-hidden size={20} />;
  }
}

export function nameOf(step: InstallStep, { steps, entryTitle }: InstallMessages): string {
  return step === "add" ? steps.add(entryTitle) : steps[step];
}

const words = {
  waiting: "waiting",
  working: "working",
  done: "done",
  "was-there": "wasThere",
  "nothing-to-do": "nothingToDo",
  "left-out": "leftOut",
  failed: "failed",
} as const satisfies Readonly<Record<At, keyof InstallMessages["stepStates"]>>;

export const wordOf = (at: At, { stepStates }: InstallMessages): string => stepStates[words[at]];
