import { exampleOfNames } from "@/bindings/name-rules.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { NameRules } from "@/model/later-wishes.ts";

/** A page and the title of a target to show on what the rules make of names. */
export interface NameSample {
  readonly title: string;
  readonly code: string;
  readonly siteTitle: string;
}

interface Props {
  readonly what: "title" | "address";
  readonly names: NameRules;
  /** `null` while no page is chosen. */
  readonly sample: NameSample | null;
}

/** What the rules make of one name. The portal may change it still where it is taken; the review says so of each copy. */
export function NameExample({ what, names, sample }: Props) {
  const { wishes } = useMessages();
  if (sample === null) return <p className="text-ink-soft text-sm">{wishes.noExample}</p>;
  const made = exampleOfNames(names, sample);
  const [before, after] = what === "title" ? [sample.title, made.title] : [sample.code, made.code];
  const isRefused = what === "address" && made.isCodeRefused;
  return (
    <div className="rounded-control bg-surface-sunken px-3 py-2">
      <p>{before === after ? wishes.stays(before) : wishes.becomes(before, after)}</p>
      {isRefused ? <p className="text-danger-ink text-sm">{wishes.refusedAddress}</p> : null}
    </div>
  );
}
