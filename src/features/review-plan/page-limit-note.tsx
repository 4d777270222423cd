import { useMessages } from "@/i18n/use-messages.ts";

/** What nobody can know beforehand of copies that are to be published (contract D5). */
export function PageLimitNote({ published }: { readonly published: number }) {
  const { review } = useMessages();
  return published === 0 ? null : <p className="text-ink-soft">{review.pageLimit(published)}</p>;
}
