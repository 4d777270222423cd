import type { ReactNode } from "react";

import type { Tone } from "./tone.tsx";

export interface BadgeProps {
  readonly tone: Tone | "neutral";
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

const looks: Readonly<Record<BadgeProps["tone"], string>> = {
  neutral: "bg-surface-sunken text-ink-soft",
  info: "bg-accent-soft text-accent-ink",
  success: "bg-success-soft text-success-ink",
  warning: "bg-warning-soft text-warning-ink",
  danger: "bg-danger-soft text-danger-ink",
};

/** A word about a thing, in a coloured pill. */
export function Badge({ tone, children, icon }: BadgeProps) {
  return (
    <span
      className={`inline-flex min-h-5 items-center gap-1 rounded-full border border-transparent px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5 ${looks[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
