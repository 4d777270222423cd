import { Component, Suspense, use, type ComponentType, type ReactNode } from "react";

import { createPart, PartMissingError, type Part } from "@/lib/part.ts";

import { PartMissing } from "./part-missing.tsx";

/**
 * A component whose code comes when it is drawn for the first time; `fallback` stands in for it until then, and an explanation
 * where it does not come. Whatever else it has to wait for, such as its words, is waited for in the same place.
 */
export function laterPart<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  fallback: ReactNode,
): ComponentType<Props> {
  return shownWhenThere(createPart(bring), fallback);
}

/** The same for a part that others wait for as well. */
export function shownWhenThere<Props extends object>(
  part: Part<ComponentType<Props>>,
  fallback: ReactNode,
): ComponentType<Props> {
  function Content(props: Props) {
    const Brought = use(part.load());
    return <Brought {...props} />;
  }
  return function LaterPart(props: Props) {
    return (
      <PartBoundary>
        <Suspense fallback={fallback}>
          <Content {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Catches that a part did not come, and nothing else; trying again loads it anew. */
class PartBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartMissingError)) throw error;
    const retry = () => {
      error.part.forgetFailure();
      this.setState({ error: null });
    };
    return <PartMissing onRetry={retry} />;
  }
}
