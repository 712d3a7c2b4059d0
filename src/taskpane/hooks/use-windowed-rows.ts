import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** Up to this many rows all are rendered: windowing only costs there. */
const windowFrom = 200;
/** Pixels rendered beyond each edge, so that fast scrolling shows rows rather than gaps. */
const margin = 600;

/** A stretch of rows to render, or the height of rows left out before one. */
export interface WindowedRow {
  readonly index: number;
  /** Height in pixels of the rows left out just before this one. */
  readonly gap: number;
}

/** The rows to render, and how to measure them. */
export interface RowWindow {
  readonly rows: readonly WindowedRow[];
  /** Height in pixels of the rows left out after the last. */
  readonly rest: number;
  /** Ref callback for the element of a row, which is measured. */
  measure(key: string, element: HTMLElement | null): void;
}

/**
 * Renders only the rows near the visible part of a long list.
 *
 * Heights are measured as rows appear, because a message takes one line or two and an opened row many; those not yet seen are
 * estimated. `pinned` rows are always rendered: the one with the focus would otherwise lose it by being scrolled away.
 *
 * @param estimate height in pixels of a row that has not been measured
 */
export function useWindowedRows(
  keys: readonly string[],
  pinned: readonly number[],
  estimate: (index: number) => number,
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): RowWindow {
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ top: 0, bottom: 1200 });
  const isWindowed = keys.length > windowFrom;

  useLayoutEffect(() => {
    const area = scroller.current;
    if (!isWindowed || area === null) return undefined;
    const look = () => {
      const offset = area.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
      const next = { top: offset, bottom: offset + (area.clientHeight || 1200) };
      setView((last) => (last.top === next.top && last.bottom === next.bottom ? last : next));
    };
    look();
    area.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      area.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [isWindowed, scroller, list, keys]);

  const heightOf = (index: number) => heights.current.get(keys[index] ?? "") ?? estimate(index);
  const measure = useCallback(
    (key: string, element: HTMLElement | null) => {
      if (isWindowed && element !== null && element.offsetHeight > 0) heights.current.set(key, element.offsetHeight);
    },
    [isWindowed],
  );

  if (!isWindowed) return { rows: keys.map((_, index) => ({ index, gap: 0 })), rest: 0, measure };
  const rows: WindowedRow[] = [];
  let top = 0;
  let gap = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const height = heightOf(index);
    const isNear = top + height > view.top - margin && top < view.bottom + margin;
    if (isNear || pinned.includes(index)) {
      rows.push({ index, gap });
      gap = 0;
    } else gap += height;
    top += height;
  }
  return { rows, rest: gap, measure };
}
