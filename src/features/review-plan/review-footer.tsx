import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

interface Props {
  /** Copies that will be made. */
  readonly made: number;
  /** There is nothing that the user has to agree to first. */
  readonly mayCopy: boolean;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** The ways on from the review. */
export function ReviewFooter({ made, mayCopy, onBack, onSave, onCopy }: Props) {
  const { review } = useMessages();
  return (
    <>
      <Button variant="primary" isDisabled={!mayCopy || made === 0} onPress={onCopy}>
        {review.screen.copyPages(made)}
      </Button>
      <Button onPress={onSave}>{review.screen.save}</Button>
      <Button variant="quiet" onPress={onBack}>
        {review.screen.back}
      </Button>
      {mayCopy ? null : <p className="text-ink-soft">{review.changes.lookFirst}</p>}
    </>
  );
}
