import type { ReactNode } from "react";

import { ToneIcon, type Tone } from "./tone.tsx";

export interface MessageScreenProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** One message instead of the whole app: main region, first heading, way forward. */
export function MessageScreen({ tone, title, children, actions }: MessageScreenProps) {
  return (
    <main className="grid min-h-80 place-items-center p-4">
      <div
        role="alert"
        className="rounded-card border-line/60 bg-surface-raised shadow-raised flex w-full max-w-xl flex-col gap-3 border p-6"
      >
        <ToneIcon tone={tone} size={32} />
        <h1 className="text-2xl font-semibold">{title}</h1>
        {children}
        {actions === undefined || actions === null ? null : (
          <div className="flex flex-wrap gap-3 pt-2">{actions}</div>
        )}
      </div>
    </main>
  );
}
