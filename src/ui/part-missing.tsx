import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import { usePartWords } from "./part-words.ts";

/** In place of a part of the app that did not come. */
export function PartMissing({ onRetry }: { readonly onRetry: () => void }) {
  const { title, text, advice, tryAgain } = usePartWords();
  return (
    <Banner
      tone="danger"
      live="assertive"
      title={title}
      actions={
        <Button variant="secondary" onPress={onRetry}>
          {tryAgain}
        </Button>
      }
    >
      <p>{text}</p>
      <p>{advice}</p>
    </Banner>
  );
}
