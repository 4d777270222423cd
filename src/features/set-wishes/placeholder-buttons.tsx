import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

const placeholders = ["site", "date", "n"] as const;

interface Props {
  /** Label of the field that they are inserted into. */
  readonly field: string;
  /** What `{date}` stands for. */
  readonly date: string;
  readonly onInsert: (placeholder: string) => void;
}

/** What may stand for something in a rule, each with what that is; pressing one inserts it. */
export function PlaceholderButtons({ field, date, onInsert }: Props) {
  const { wishes } = useMessages();
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-ink-soft text-sm">{wishes.insertInto(field)}</p>
      <div className="flex flex-wrap gap-2">
        {placeholders.map((name) => (
          <Button key={name} size="small" onPress={() => onInsert(`{${name}}`)}>
            <code>{`{${name}}`}</code>{" "}
            <span className="text-ink-soft font-normal">
              {wishes.placeholders[name]}
              {name === "date" ? ` (${date})` : ""}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
