import { Badge } from "@/ui/badge.tsx";

import type { Mark } from "./page-marks.ts";

export function MarkBadges({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ tone, text }) => (
    <Badge key={text} tone={tone}>
      {text}
    </Badge>
  ));
}
