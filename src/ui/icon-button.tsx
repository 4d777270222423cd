import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";

export interface IconButtonProps {
  /** Its name, shown beside it below the pointer and on focus. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

/** A button of which only the icon is seen. */
export function IconButton({ label, icon, onPress, isDisabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        aria-label={label}
        onPress={onPress}
        isDisabled={isDisabled}
        className="rounded-control text-ink-soft data-disabled:text-ink-disabled data-hovered:bg-surface-hover data-hovered:text-ink data-pressed:bg-surface-sunken inline-flex size-8.5 shrink-0 cursor-pointer items-center justify-center border border-transparent transition-colors data-disabled:cursor-not-allowed [&_svg]:size-4.5"
      >
        {icon}
      </AriaButton>
      <Tooltip
        offset={6}
        className="rounded-small border-line bg-surface-raised text-ink shadow-overlay max-w-72 border px-2 py-1 text-sm"
      >
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
