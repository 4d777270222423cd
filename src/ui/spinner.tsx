import { LoaderCircle } from "lucide-react";

/** A turning circle; decoration, so whoever shows it says in words what is going on. */
export function Spinner({ size = 18 }: { readonly size?: number }) {
  return (
    <LoaderCircle aria-hidden size={size} className="shrink-0 animate-spin motion-reduce:animate-none" />
  );
}
