const widths = ["w-2/3", "w-5/6", "w-1/2", "w-3/4"] as const;

/** Grey rows in place of what is being loaded; `label` is read out instead of them. */
export function Skeleton({ label, rows = 3 }: { readonly label: string; readonly rows?: number }) {
  return (
    <output className="flex flex-col gap-3 py-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span
          key={row}
          className={`rounded-small bg-line h-4 animate-pulse motion-reduce:animate-none ${widths[row % widths.length] ?? ""}`}
        />
      ))}
    </output>
  );
}
