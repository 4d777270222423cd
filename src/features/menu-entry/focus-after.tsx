import { useReturnFocus } from "@/ui/use-return-focus.ts";

interface Props {
  readonly selector: string | undefined;
}

/** Draws nothing. When it goes and the focus went with what is around it, the focus moves to what `selector` selects. */
export function FocusAfter({ selector }: Props) {
  useReturnFocus(selector);
  return null;
}
