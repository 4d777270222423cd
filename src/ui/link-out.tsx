import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";

import { webAddress } from "./web-address.ts";

export interface LinkOutProps {
  /** Absolute http or https address; with any other the text is shown without a link. */
  readonly href: string;
  /** Read after the text by screen readers, e.g. "opens in a new tab". */
  readonly newTabHint: string;
  readonly children: ReactNode;
}

/** A link that opens in a new tab and tells the other side nothing about us. */
export function LinkOut({ href, newTabHint, children }: LinkOutProps) {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      className="rounded-small text-accent-ink inline-flex min-h-7 items-center gap-1 underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      <span>{children}</span>
      <ExternalLink aria-hidden size={14} className="shrink-0 rtl:-scale-x-100" />
      <span className="sr-only">{newTabHint}</span>
    </a>
  );
}
