import { useId, type ReactNode, type Ref } from "react";

export interface PanelProps {
  readonly title: string;
  /** Level of the heading; default 2. */
  readonly headingLevel?: 1 | 2 | 3;
  /** To move the focus to the heading when the panel has replaced another one. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Beside the title: a badge, a switch. */
  readonly aside?: ReactNode;
  /** Below a line: the buttons. It stays in sight while the panel is scrolled. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** A white card with a title; a region by the name of its title. */
export function Panel({ title, headingLevel = 2, headingRef, aside, footer, children }: PanelProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      aria-labelledby={titleId}
      className="rounded-card border-line/60 bg-surface-raised shadow-raised flex min-w-0 flex-col border"
    >
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-4 sm:px-5">
        <Heading
          id={titleId}
          ref={headingRef}
          tabIndex={-1}
          className="rounded-small min-w-0 text-xl font-semibold"
        >
          {title}
        </Heading>
        {aside}
      </header>
      <div className="flex min-w-0 grow flex-col gap-4 p-4 sm:px-5">{children}</div>
      {footer === undefined || footer === null ? null : (
        <footer className="rounded-b-card border-line bg-surface-over sticky bottom-0 z-1 flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-4 py-3 sm:px-5">
          {footer}
        </footer>
      )}
    </section>
  );
}
