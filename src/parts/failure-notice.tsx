import { laterPart } from "@/ui/later-part.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

/** `FailureBanner` with its many sentences, which come when there is something to tell. */
export const FailureNotice = laterPart(
  () => import("./failure-banner.tsx").then((part) => part.FailureBanner),
  <Skeleton rows={3} />,
);
