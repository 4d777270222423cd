import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { useReturnFocus } from "./use-return-focus.ts";

export interface DialogFrameProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly role: "dialog" | "alertdialog";
  /** By Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** Time between two looks at which part of the frame is in sight, in ms. */
const lookAgainMs = 150;

/** A card over everything else, which takes the focus and gives it back to where it was. */
export function DialogFrame({ isOpen, title, role, onClose, children, buttons }: DialogFrameProps) {
  return (
    <ModalOverlay
      ref={keepToVisiblePart}
      isOpen={isOpen}
      isDismissable={false}
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-black/50 px-4"
    >
      <Modal className="rounded-card border-line bg-surface-over text-ink shadow-overlay my-4 w-full max-w-md border">
        <AriaDialog role={role} className="flex flex-col gap-3 p-5 outline-none">
          <FocusReturner />
          <Heading slot="title" className="text-xl font-semibold">
            {title}
          </Heading>
          <div className="flex flex-col gap-2">{children}</div>
          <div className="flex flex-wrap gap-3 pt-2">{buttons}</div>
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
 * reported is silent while that part moves without changing its size; so it is asked anew as long as the dialog is open. The
 * card moves only where it is not in sight as a whole, and not while the page still scrolls: it must not slip away from a pointer.
 */
function keepToVisiblePart(overlay: HTMLElement | null): (() => void) | undefined {
  if (overlay === null) return;
  let timer: number | undefined;
  let before: DOMRectReadOnly | null = null;
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1);
    if (seen?.isIntersecting === true) {
      const { boundingClientRect: whole, intersectionRect: visible } = seen;
      const isFirst = before === null;
      const isStill = before?.top === visible.top && before.bottom === visible.bottom;
      before = visible;
      if (
        isFirst ||
        (isStill && !isWithin(overlay.querySelector("[role=dialog], [role=alertdialog]"), visible))
      ) {
        overlay.style.paddingTop = `${visible.top - whole.top}px`;
        overlay.style.paddingBottom = `${whole.bottom - visible.bottom}px`;
      }
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

function isWithin(card: Element | null, visible: DOMRectReadOnly): boolean {
  if (card === null) return false;
  const { top, bottom } = card.getBoundingClientRect();
  return top >= visible.top && bottom <= visible.bottom;
}
