import type { TipTopic } from "@/i18n/sections/help.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { Tip } from "@/ui/tip.tsx";

/** What an option really does, for those who ask. */
export function OptionTip({ topic, option }: { readonly topic: TipTopic; readonly option: string }) {
  const { tips } = useMessages().help;
  return <Tip label={tips.about(option)} text={tips.texts[topic]} />;
}
