import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { BookNote } from "../../core/domain/book-content";
import { idKey } from "../../core/domain/id-key";
import type { FindingAtDesk } from "../../core/desk/plans-at-desk";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import { FindingCard } from "./finding-card";
import type { FormProps } from "./finding-forms";

/** Findings shown at once; a plan of thousands of lines may have as many. */
const page = 40;

/** Findings by sheet, the open ones first; what is settled or waived unfolds below them. */
export function FindingsSection({
  findings,
  notes,
  department,
  ...props
}: Omit<FormProps, "onClose"> & {
  readonly findings: readonly FindingAtDesk[];
  readonly notes: readonly BookNote[];
  readonly department: string;
}) {
  const styles = useDeskStyles();
  const [shown, setShown] = useState(page);
  const [unfolded, setUnfolded] = useState(false);
  const open = findings.filter(({ state }) => state === "open");
  const closed = findings.filter(({ state }) => state !== "open");
  const cards = (some: readonly FindingAtDesk[]) => {
    const sheets = [...new Set(some.map(({ sheet }) => sheet ?? ""))];
    return sheets.map((sheet) => (
      <div key={sheet}>
        <h3 className={styles.part}>{sheet === "" ? deskStrings.wholePlan : sheet}</h3>
        <ul className={styles.list}>
          {some
            .filter((finding) => (finding.sheet ?? "") === sheet)
            .map((finding) => (
              <FindingCard
                key={`${finding.row} ${finding.criterion ?? ""} ${finding.item ?? ""}`}
                {...props}
                finding={finding}
                alike={open.filter((other) => other.row !== finding.row && other.criterion === finding.criterion)}
                notes={notes.filter(({ item }) => idKey(item) !== "" && idKey(item) === idKey(finding.item))}
                department={department}
              />
            ))}
        </ul>
      </div>
    ));
  };
  const rest = open.length - shown;
  return (
    <section className={styles.section} aria-labelledby="desk-findings">
      <h2 id="desk-findings" className={styles.heading} tabIndex={-1}>
        {deskStrings.findings(open.length)}
      </h2>
      {open.length === 0 && <p className={styles.text}>{deskStrings.noFindings}</p>}
      {cards(open.slice(0, shown))}
      {rest > 0 && (
        <Button className={styles.start} onClick={() => setShown(shown + page)}>
          {deskStrings.more(Math.min(page, rest))}
        </Button>
      )}
      {closed.length > 0 && (
        <Button className={styles.start} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {deskStrings.closedFindings(closed.length)}
        </Button>
      )}
      {unfolded && cards(closed)}
    </section>
  );
}
