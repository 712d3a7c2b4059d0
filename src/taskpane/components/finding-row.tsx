import { Button } from "@fluentui/react-components";
import type { FindingRow as FindingRowData } from "../list-rows";
import { strings } from "../strings";
import type { FixAlike } from "../fix-alike";
import type { Checked } from "../pane-state";
import { FindingDetails } from "./finding-details";
import type { FindingActions } from "./finding-details";
import { ListRowElement } from "./list-row-element";
import type { RowProps } from "./list-row-element";
import { useRowStyles } from "./row-styles";
import { SeverityMark } from "./severity-mark";

/** One finding: severity, item, message, cell, and what opens under it. A click goes to the cell. */
export function FindingRow({
  row,
  isOpened,
  isDate,
  checked,
  alike,
  actions,
  onToggle,
  ...rowProps
}: RowProps & {
  readonly row: FindingRowData;
  readonly isOpened: boolean;
  readonly isDate: boolean;
  readonly checked: Checked;
  /** Computed only for a row that opens: it looks at the whole list. */
  readonly alike: () => FixAlike;
  readonly actions: FindingActions;
  readonly onToggle: () => void;
}) {
  const styles = useRowStyles();
  const { finding } = row;
  const place = finding.place ? `${finding.place.sheet}!${finding.place.cell}` : null;
  const opens = finding.fixes.length > 0 ? strings.fix : strings.details;
  return (
    <ListRowElement {...rowProps} row={row} expanded={isOpened} onClick={() => actions.onGo(finding)}>
      <div className={styles.line}>
        <SeverityMark severity={finding.severity} /> <span className={styles.item}>{finding.item}</span>
      </div>
      <p className={`${styles.message} ${isOpened ? "" : styles.clamped}`}>{finding.message}</p>
      <div className={styles.bottom}>
        <span className={styles.place}>{place}</span>{" "}
        <Button
          className={styles.button}
          tabIndex={-1}
          aria-label={strings.forItem(isOpened ? strings.close : opens, finding.item, finding.field)}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          {isOpened ? strings.close : opens}
        </Button>
      </div>
      {/* What happens in the details is not a click on the row. */}
      {isOpened && (
        <div onClick={(event) => event.stopPropagation()}>
          <FindingDetails
            finding={finding}
            checked={checked}
            alike={alike()}
            isDate={isDate}
            actions={actions}
            onClose={onToggle}
          />
        </div>
      )}
    </ListRowElement>
  );
}
