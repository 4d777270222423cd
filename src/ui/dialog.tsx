import type { ReactNode } from "react";

import { Button } from "./button.tsx";
import { DialogFrame } from "./dialog-frame.tsx";

export interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  /** Also called by Escape. */
  readonly onCancel: () => void;
  /** `danger` when something is destroyed. Default `primary`. */
  readonly variant?: "primary" | "danger";
  /** Between the two buttons: another way out. */
  readonly otherAction?: ReactNode;
  /** Its fields take the focus, and not the way back: nothing happens that could be regretted. Default `false`. */
  readonly isForm?: boolean;
  /** While what is asked for is not complete. */
  readonly isConfirmDisabled?: boolean;
}

/**
 * Asks before something happens; the focus starts on the way back, in a form on the field that takes it, and returns to where it
 * was.
 */
export function Dialog(props: DialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, otherAction } = props;
  const { variant = "primary", isConfirmDisabled = false, isForm = false } = props;
  return (
    <DialogFrame
      isOpen={isOpen}
      title={title}
      role={isForm ? "dialog" : "alertdialog"}
      onClose={onCancel}
      buttons={
        <>
          <Button variant={variant} isDisabled={isConfirmDisabled} onPress={onConfirm}>
            {confirmLabel}
          </Button>
          {otherAction}
          <Button takesFocus={!isForm} onPress={onCancel}>
            {cancelLabel}
          </Button>
        </>
      }
    >
      {children}
    </DialogFrame>
  );
}
