import type { ReactNode } from "react";

import type { Tone } from "./tone.tsx";

export interface BadgeProps {
  readonly tone: Tone | "neutral";
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

const looks: Readonly<Record<BadgeProps["tone"], string>> = {
  neutral: "bg-surface-sunken text-ink-soft",
  // On a row that is chosen, which has that ground itself, it would be no pill.
  info: "bg-accent-soft text-accent-ink group-data-selected/row:bg-surface-raised",
  success: "bg-success-soft text-success-ink",
  warning: "bg-warning-soft text-warning-ink",
  danger: "bg-danger-soft text-danger-ink",
};

/** A word about a thing, in a coloured pill; only one that is wider than what it stands in wraps. */
export function Badge({ tone, children, icon }: BadgeProps) {
  return (
    <span
      className={`inline-flex min-h-5 w-max max-w-full shrink-0 items-center gap-1 rounded-[0.625rem] border border-transparent px-2 text-xs font-medium [&_svg]:size-3.5 [&_svg]:shrink-0 ${looks[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
