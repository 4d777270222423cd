import { useEffect, useRef, useState, type RefObject } from "react";
import { ListLayout } from "react-aria-components/Virtualizer";

/**
 * Brings the row of an id into sight when the list appears and whenever another id is given. Rows out of sight are not
 * drawn, so that the layout is asked where the row would be; it knows only after the list has got its size.
 */
export function useScrollTo(id: string | null): {
  readonly layout: ListLayout<unknown>;
  readonly listRef: RefObject<HTMLDivElement | null>;
} {
  const [layout] = useState(() => new ListLayout<unknown>());
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = listRef.current;
    const content = list?.firstElementChild ?? null;
    if (id === null || list === null || content === null) return;
    const observer = new ResizeObserver(() => {
      if (bringIntoSight(list, layout.getLayoutInfo(id))) observer.disconnect();
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [id, layout]);
  return { layout, listRef };
}

/** Tells whether the row is in sight now. */
function bringIntoSight(list: HTMLElement, row: ReturnType<ListLayout<unknown>["getLayoutInfo"]>): boolean {
  if (row === null) return false;
  const isInSight = () => row.rect.y >= list.scrollTop && row.rect.maxY <= list.scrollTop + list.clientHeight;
  if (!isInSight()) list.scrollTop = row.rect.y - list.clientHeight / 2;
  return isInSight();
}
