import type { ReactNode } from "react";

/** A part of the screen that the tour can point to. */
export function TourPlace({ step, children }: { readonly step: string; readonly children: ReactNode }) {
  return (
    <div data-tour-step={step} className="flex min-w-0 flex-col">
      {children}
    </div>
  );
}
