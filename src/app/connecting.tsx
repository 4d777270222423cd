import { useFirstMessages } from "@/i18n/use-messages.ts";
import { SkeletonCard } from "@/ui/skeleton.tsx";

/** Before anything is known: the two columns that are to be expected. */
export function Connecting() {
  const { start } = useFirstMessages();
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <SkeletonCard label={start.connecting} rows={9} />
      <SkeletonCard rows={6} />
    </div>
  );
}
