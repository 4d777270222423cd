import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { Button } from "./button.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

/** Time between two looks at which part of the frame is in sight, in ms. */
const lookAgainMs = 150;

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
    isForm = false,
  } = props;
  return (
    <ModalOverlay
      ref={keepToVisiblePart}
      isOpen={isOpen}
      isDismissable={false}
      onOpenChange={(opens) => {
        if (!opens) onCancel();
      }}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-black/50 px-4"
    >
      <Modal className="rounded-card border-line bg-surface-over text-ink shadow-overlay my-4 w-full max-w-md border">
        <AriaDialog role={isForm ? "dialog" : "alertdialog"} className="flex flex-col gap-3 p-5 outline-none">
          <FocusReturner />
          <Heading slot="title" className="text-xl font-semibold">
            {title}
          </Heading>
          <div className="flex flex-col gap-2">{children}</div>
          <div className="flex flex-wrap gap-3 pt-2">
            <Button variant={variant} isDisabled={isConfirmDisabled} onPress={onConfirm}>
              {confirmLabel}
            </Button>
            {props.otherAction}
            <Button takesFocus={!isForm} onPress={onCancel}>
              {cancelLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** There as long as the dialog is. */
function FocusReturner() {
  useReturnFocus();
  return null;
}

/**
 * The portal makes the frame as high as the app, so that the middle of the frame may be far out of sight, and nothing in it can
 * scroll the page around it to what is fixed. The part that is in sight is known only to an observer, and an observer that has
 * reported is silent while that part moves without changing its size; so it is asked anew as long as the dialog is open.
 */
function keepToVisiblePart(overlay: HTMLElement | null): (() => void) | undefined {
  if (overlay === null) return;
  let timer: number | undefined;
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1);
    if (seen?.isIntersecting === true) {
      const { boundingClientRect: whole, intersectionRect: visible } = seen;
      overlay.style.paddingTop = `${visible.top - whole.top}px`;
      overlay.style.paddingBottom = `${whole.bottom - visible.bottom}px`;
    }
    timer = window.setTimeout(() => {
      observer.unobserve(overlay);
      observer.observe(overlay);
    }, lookAgainMs);
  });
  observer.observe(overlay);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
  };
}
