import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { Button } from "./button.tsx";

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
  /** While what is asked for is not complete. */
  readonly isConfirmDisabled?: boolean;
}

/** Asks before something happens; the focus starts on the way back and returns to where it was. */
export function Dialog(props: DialogProps) {
  const {
    isOpen,
    title,
    children,
    confirmLabel,
    cancelLabel,
    onConfirm,
    onCancel,
    variant = "primary",
    isConfirmDisabled = false,
  } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={false}
      onOpenChange={(opens) => {
        if (!opens) onCancel();
      }}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-black/50 p-4"
    >
      <Modal
        // The portal makes the frame as high as the app, so that its middle may be far out of sight.
        ref={bringIntoSight}
        className="rounded-card border-line bg-surface-raised text-ink shadow-overlay w-full max-w-md border"
      >
        <AriaDialog role="alertdialog" className="flex flex-col gap-3 p-5 outline-none">
          <Heading slot="title" className="text-xl font-semibold">
            {title}
          </Heading>
          <div className="flex flex-col gap-2">{children}</div>
          <div className="flex flex-wrap gap-3 pt-2">
            <Button variant={variant} isDisabled={isConfirmDisabled} onPress={onConfirm}>
              {confirmLabel}
            </Button>
            <Button takesFocus onPress={onCancel}>
              {cancelLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function bringIntoSight(dialog: HTMLElement | null): void {
  dialog?.scrollIntoView({ block: "center" });
}
