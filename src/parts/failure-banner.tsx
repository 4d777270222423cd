import type { ReactNode } from "react";

import type { PortalFailure } from "@/model/failure.ts";
import { Banner } from "@/ui/banner.tsx";

import { FailureWords } from "./failure-words.tsx";

export interface FailureBannerProps {
  readonly failure: PortalFailure;
  /** What did not work. */
  readonly title: string;
  readonly actions?: ReactNode;
}

/** A failure of the portal as a person needs it: what did not work, why, what to do, and the portal's own words. */
export function FailureBanner({ failure, title, actions }: FailureBannerProps) {
  return (
    <Banner tone="danger" live="assertive" title={title} actions={actions}>
      <FailureWords failure={failure} />
    </Banner>
  );
}
