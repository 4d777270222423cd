import { useMessages } from "@/i18n/use-messages.ts";
import { Skeleton } from "@/ui/skeleton.tsx";

export function Connecting() {
  const { start } = useMessages();
  return <Skeleton label={start.connecting} rows={6} />;
}
