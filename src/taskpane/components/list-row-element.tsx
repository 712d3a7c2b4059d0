import type { ReactNode } from "react";
import type { ListRow } from "../list-rows";
import { useRowStyles } from "./row-styles";

/** What every row of the list needs. */
export interface RowProps {
  /** Whether it holds the list's one tab stop. */
  readonly isActive: boolean;
  readonly elementRef: (element: HTMLElement | null) => void;
  readonly onActivate: () => void;
}

/** The element of one row: its place in the tree, the tab stop, and the focus. Its name for a screen reader is what stands in it. */
export function ListRowElement({
  row,
  isActive,
  elementRef,
  onActivate,
  onClick,
  expanded,
  className,
  children,
}: RowProps & {
  readonly row: ListRow;
  readonly onClick?: () => void;
  /** Left out for a row that does not open. */
  readonly expanded?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useRowStyles();
  return (
    <div
      role="treeitem"
      ref={elementRef}
      data-key={row.key}
      aria-level={row.kind === "group" ? 1 : 2}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={expanded}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      className={`${styles.row} ${isActive ? styles.active : ""} ${onClick ? "" : styles.plain} ${className ?? ""}`}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isActive) onActivate();
      }}
      onClick={onClick}
    >
      {children}
    </div>
  );
}
