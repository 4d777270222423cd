import { useEffect, useId, type ReactNode } from "react";

import { announce } from "./announcer.tsx";
import { ToneIcon, type Tone } from "./tone.tsx";

export interface BannerProps {
  readonly tone: Tone;
  readonly title: string;
  /** `polite`: the title is read out by the `Announcer`; `assertive`: the whole banner is an alert. Default `off`. */
  readonly live?: "off" | "polite" | "assertive";
  readonly children?: ReactNode;
  /** Buttons or links below the text. */
  readonly actions?: ReactNode;
}

const looks: Readonly<Record<Tone, string>> = {
  info: "border-accent-ink/30 bg-accent-soft",
  success: "border-success-ink/30 bg-success-soft",
  warning: "border-warning-ink/30 bg-warning-soft",
  danger: "border-danger-ink/30 bg-danger-soft",
};

/** A message that stays: a group with the title as its name, or an alert. */
export function Banner({ tone, title, live = "off", children, actions }: BannerProps) {
  const titleId = useId();
  useEffect(() => {
    if (live === "polite") announce(title);
  }, [live, title]);
  return (
    <div
      role={live === "assertive" ? "alert" : "group"}
      aria-labelledby={titleId}
      className={`rounded-control text-ink flex gap-3 border p-3 ${looks[tone]}`}
    >
      <ToneIcon tone={tone} />
      <div className="flex min-w-0 grow flex-col gap-2">
        <p id={titleId} className="font-semibold">
          {title}
        </p>
        {children}
        {actions === undefined || actions === null ? null : (
          <div className="flex flex-wrap gap-2 pt-1">{actions}</div>
        )}
      </div>
    </div>
  );
}
