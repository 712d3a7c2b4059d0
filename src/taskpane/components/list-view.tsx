import { Select, ToggleButton, makeStyles } from "@fluentui/react-components";
import type { Counts } from "../../core/findings/check-result";
import type { Severity } from "../../core/findings/finding";
import type { Grouping } from "../pane-state";
import { strings } from "../strings";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  toggle: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  grouping: { minWidth: 0, flexGrow: 1 },
});

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Which severities the list shows, each with its number, and what it is grouped by. A severity without findings has no switch. */
export function ListView({
  counts,
  hidden,
  grouping,
  onToggle,
  onGroup,
}: {
  readonly counts: Counts;
  readonly hidden: ReadonlySet<Severity>;
  readonly grouping: Grouping;
  readonly onToggle: (severity: Severity) => void;
  readonly onGroup: (grouping: Grouping) => void;
}) {
  const styles = useStyles();
  const there = severities.filter((severity) => counts[severity] > 0);
  return (
    <div className={styles.row}>
      {/* One kind alone needs no switch, but one that is switched off needs its way back. */}
      {(there.length > 1 || there.some((severity) => hidden.has(severity))) && (
        <div role="group" aria-label={strings.shownKinds} className={styles.row}>
          {there.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              checked={!hidden.has(severity)}
              onClick={() => onToggle(severity)}
            >
              {strings.severityCount(severity, counts[severity])}
            </ToggleButton>
          ))}
        </div>
      )}
      <Select
        className={styles.grouping}
        aria-label={strings.groupBy}
        value={grouping}
        onChange={(_, { value }) => onGroup(value === "criterion" ? "criterion" : "sheet")}
      >
        <option value="sheet">{strings.grouped.sheet}</option>
        <option value="criterion">{strings.grouped.criterion}</option>
      </Select>
    </div>
  );
}
