import { useId, type ReactNode } from "react";

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** Fields that belong together, below a heading that names their group. */
export function WishGroup({ heading, children }: Props) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="@container flex min-w-0 flex-col gap-3">
      <h3 id={id} className="border-line border-b pb-1 text-lg font-semibold">
        {heading}
      </h3>
      {children}
    </div>
  );
}
