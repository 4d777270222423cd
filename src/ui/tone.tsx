import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from "lucide-react";

/** How good or bad a message is; always shown by an icon or a word as well, never by colour alone. */
export type Tone = "info" | "success" | "warning" | "danger";

const icons: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

const inks: Readonly<Record<Tone, string>> = {
  info: "text-accent-ink",
  success: "text-success-ink",
  warning: "text-warning-ink",
  danger: "text-danger-ink",
};

/** The mark of a tone; decoration beside the words. */
export function ToneIcon({ tone, size = 20 }: { readonly tone: Tone; readonly size?: number }) {
  const Icon = icons[tone];
  return <Icon aria-hidden size={size} className={`shrink-0 ${inks[tone]}`} />;
}
