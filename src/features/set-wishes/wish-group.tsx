import { useId, type ReactNode } from "react";

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** Beside the heading: a `Tip`. */
  readonly tip?: ReactNode;
}

/** Fields that belong together, below a heading that names their group. */
export function WishGroup({ heading, children, tip }: Props) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="@container flex min-w-0 flex-col gap-3">
      <div className="border-line flex items-center gap-1.5 border-b pb-1">
        <h3 id={id} className="text-lg font-semibold">
          {heading}
        </h3>
        {tip}
      </div>
      {children}
    </div>
  );
}
