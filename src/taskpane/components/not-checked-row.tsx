import type { NotCheckedRow as NotCheckedRowData } from "../list-rows";
import { ListRowElement } from "./list-row-element";
import type { RowProps } from "./list-row-element";
import { useRowStyles } from "./row-styles";

/** A check that could not run, and why: shown, so that silence is never taken for a pass. */
export function NotCheckedRow({ row, ...rowProps }: RowProps & { readonly row: NotCheckedRowData }) {
  const styles = useRowStyles();
  return (
    <ListRowElement {...rowProps} row={row}>
      <p className={styles.line}>{row.title}</p>
      <p className={styles.message}>{row.because}</p>
    </ListRowElement>
  );
}
