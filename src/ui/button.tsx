import { useRef, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";

import { joinClasses } from "./class-names.ts";
import { useShortcut } from "./shortcuts.ts";
import { Spinner } from "./spinner.tsx";

type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
type ButtonSize = "small" | "medium" | "large";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** One `primary` a screen; `danger` only for what destroys. Default `secondary`. */
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Decoration before the text, e.g. `<Copy />`. */
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  /** Keeps the focus but takes no presses; screen readers are told. */
  readonly isPending?: boolean;
  /** Takes the focus when it appears, e.g. after the screen has changed. */
  readonly takesFocus?: boolean;
}

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-transparent bg-accent text-on-solid data-hovered:bg-accent-hover data-pressed:bg-accent-hover",
  secondary:
    "border-line-strong/60 bg-surface-raised text-ink data-hovered:bg-surface-hover data-pressed:bg-surface-sunken",
  quiet: "border-transparent text-accent-ink data-hovered:bg-surface-hover data-pressed:bg-surface-sunken",
  danger:
    "border-transparent bg-danger text-on-solid data-hovered:bg-danger-hover data-pressed:bg-danger-hover",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: "min-h-7 px-2.5 text-sm",
  medium: "min-h-8.5 px-3.5 text-base",
  large: "min-h-9.5 px-5 text-lg",
};

/** A push button; the primary one of a screen is also pressed by Control and Enter. */
export function Button(props: ButtonProps) {
  const { children, onPress, variant = "secondary", size = "medium", icon, isPending = false } = props;
  const ref = useRef<HTMLButtonElement>(null);
  const isReady = variant === "primary" && !isPending && props.isDisabled !== true;
  useShortcut(isReady ? "Control+Enter" : null, onPress, ref);
  return (
    <AriaButton
      ref={ref}
      onPress={onPress}
      isDisabled={props.isDisabled ?? false}
      isPending={isPending}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller asks for it when a screen has been replaced
      autoFocus={props.takesFocus ?? false}
      className={joinClasses(
        "inline-flex max-w-full cursor-pointer items-center justify-center gap-2 rounded-control border py-1 text-center font-medium transition-colors",
        "data-disabled:cursor-not-allowed data-disabled:text-ink-disabled",
        variant === "quiet" ? "" : "data-disabled:border-line data-disabled:bg-surface-sunken",
        "forced-colors:data-disabled:text-[GrayText] [&_svg]:size-4.5 [&_svg]:shrink-0",
        looks[variant],
        sizes[size],
      )}
    >
      {isPending ? <Spinner /> : icon}
      <span>{children}</span>
    </AriaButton>
  );
}
