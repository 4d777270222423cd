import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly text?: string;
  /** What helps: a button or a link. */
  readonly action?: ReactNode;
}

/** Says that there is nothing, why, and what helps. */
export function EmptyState({ title, icon, text, action }: EmptyStateProps) {
  return (
    <div className="text-ink-soft flex flex-col items-center gap-2 px-4 py-8 text-center [&>svg]:size-8">
      {icon}
      <p className="text-ink font-semibold">{title}</p>
      {text === undefined ? null : <p className="max-w-prose">{text}</p>}
      {action === undefined ? null : <div className="pt-2">{action}</div>}
    </div>
  );
}
