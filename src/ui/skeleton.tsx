const widths = ["w-2/3", "w-5/6", "w-1/2", "w-3/4"] as const;

export interface SkeletonProps {
  /** Read out instead of the rows; without it nothing is, where something else says what is going on. */
  readonly label?: string;
  readonly rows?: number;
}

/** Grey rows in place of what is being loaded. */
export function Skeleton({ label, rows = 3 }: SkeletonProps) {
  const shapes = Array.from({ length: rows }, (_, row) => (
    <span
      key={row}
      aria-hidden
      className={`rounded-small bg-line h-4 animate-pulse motion-reduce:animate-none ${widths[row % widths.length] ?? ""}`}
    />
  ));
  const look = "flex flex-col gap-3 py-1";
  if (label === undefined) return <div className={look}>{shapes}</div>;
  return (
    <output className={look}>
      <span className="sr-only">{label}</span>
      {shapes}
    </output>
  );
}

/** The same as a white card, in place of a whole panel. */
export function SkeletonCard(props: SkeletonProps) {
  return (
    <div className="rounded-card border-line/60 bg-surface-raised shadow-raised min-w-0 border p-4 sm:px-5">
      <Skeleton {...props} />
    </div>
  );
}
