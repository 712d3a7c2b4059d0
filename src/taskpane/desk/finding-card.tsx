import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { BookNote } from "../../core/domain/book-content";
import { severityOf, type FindingAtDesk } from "../../core/desk/plans-at-desk";
import { refusalForFinding } from "../../core/desk/refusal";
import { settleFindings } from "../../core/desk/settle-findings";
import { SeverityMark } from "../components/severity-mark";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import { NoteForm, SettleForm, WaiveForm, type FormProps } from "./finding-forms";
import { ruleTitle } from "./rule-title";
import { useAct } from "./use-act";

/** A finding as sentences, the notes on its item, and what a reviewer may do about it. */
export function FindingCard({
  finding,
  alike,
  notes,
  department,
  ...props
}: Omit<FormProps, "onClose"> & {
  readonly finding: FindingAtDesk;
  /** Other open findings of the same rule. */
  readonly alike: readonly FindingAtDesk[];
  readonly notes: readonly BookNote[];
  readonly department: string;
}) {
  const styles = useDeskStyles();
  const [form, setForm] = useState<"settle" | "waive" | "note" | null>(null);
  const doing = useAct(props.pane);
  const { cell, sheet, item, message, remedy, state, criterion } = finding;
  const isOwn = refusalForFinding(finding, props.reviewer) !== undefined;
  const isOpen = state === "open";
  const close = () => setForm(null);
  const where = [
    item,
    sheet === undefined || cell === undefined ? undefined : `${sheet}!${cell}`,
    ruleTitle(props.pane, criterion),
  ];
  return (
    <li className={styles.card}>
      <p className={styles.text}>
        {isOpen ? <SeverityMark severity={severityOf(finding)} /> : <strong>{deskStrings.states[state]}</strong>}{" "}
        {message}
      </p>
      {isOpen && remedy !== undefined && <p className={styles.text}>{remedy}</p>}
      <p className={styles.small}>{where.filter((part) => part !== undefined).join(" · ")}</p>
      {notes.map(({ note, by, date }, index) => (
        <p key={index} className={styles.small}>
          {note} ({deskStrings.noteBy(by, date)})
        </p>
      ))}
      {form === null && !isOwn && state !== "waived" && (
        <div className={styles.buttons}>
          {isOpen && <Button onClick={() => setForm("settle")}>{deskStrings.settle}</Button>}
          {isOpen && item !== undefined && <Button onClick={() => setForm("waive")}>{deskStrings.waive}</Button>}
          {isOpen && <Button onClick={() => setForm("note")}>{deskStrings.note}</Button>}
          {!isOpen && (
            <Button
              disabledFocusable={doing.busy}
              onClick={() =>
                doing.act(
                  deskStrings.reopened(item ?? criterion ?? ""),
                  settleFindings(props.book, [finding], "open", "", props.reviewer),
                )
              }
            >
              {deskStrings.reopen}
            </Button>
          )}
        </div>
      )}
      {doing.problem !== null && (
        <p role="alert" className={styles.text}>
          {doing.problem}
        </p>
      )}
      {form === "settle" && <SettleForm {...props} finding={finding} alike={alike} onClose={close} />}
      {form === "waive" && <WaiveForm {...props} finding={finding} onClose={close} />}
      {form === "note" && <NoteForm {...props} department={department} about={item ?? ""} onClose={close} />}
    </li>
  );
}
