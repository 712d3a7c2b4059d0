import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { GroupRow as GroupRowData } from "../list-rows";
import { strings } from "../strings";
import { ListRowElement } from "./list-row-element";
import type { RowProps } from "./list-row-element";
import { useRowStyles } from "./row-styles";

/** Heading of a group of the list; a click folds and unfolds it. */
export function GroupRow({
  row,
  onToggle,
  ...rowProps
}: RowProps & { readonly row: GroupRowData; readonly onToggle: () => void }) {
  const styles = useRowStyles();
  const Chevron = row.folded ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <ListRowElement {...rowProps} row={row} expanded={!row.folded} className={styles.group} onClick={onToggle}>
      <Chevron aria-hidden />
      <span className={styles.title}>{row.title}</span>{" "}
      <span className={styles.count}>{strings.number(row.count)}</span>
    </ListRowElement>
  );
}
