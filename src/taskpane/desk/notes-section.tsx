import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { BookNote } from "../../core/domain/book-content";
import { addNotesSheet, lacksNotes } from "../../core/desk/notes-sheet";
import { refusalForOwn } from "../../core/desk/refusal";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import { NoteForm, type FormProps } from "./finding-forms";
import { useAct } from "./use-act";

/** All notes on a plan, by item, and a way to write one; a book without their sheet offers to add it. */
export function NotesSection({
  notes,
  department,
  ...props
}: Omit<FormProps, "onClose"> & { readonly notes: readonly BookNote[]; readonly department: string }) {
  const styles = useDeskStyles();
  const [isOpen, setOpen] = useState(false);
  const doing = useAct(props.pane);
  const lacks = lacksNotes(props.book);
  const isOwn = refusalForOwn(department, props.reviewer) !== undefined;
  return (
    <section className={styles.section} aria-labelledby="desk-notes">
      <h2 id="desk-notes" className={styles.heading} tabIndex={-1}>
        {deskStrings.notes(notes.length)}
      </h2>
      {notes.length === 0 && <p className={styles.text}>{lacks ? deskStrings.lacksNotes : deskStrings.noNotes}</p>}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map(({ id, item, note, by, date }, index) => (
            <li key={`${id ?? ""} ${index}`} className={styles.card}>
              <p className={styles.text}>
                <strong>{item ?? deskStrings.wholePlan}:</strong> {note}
              </p>
              <p className={styles.small}>{deskStrings.noteBy(by, date)}</p>
            </li>
          ))}
        </ul>
      )}
      {lacks && (
        <Button
          className={styles.start}
          disabledFocusable={doing.busy}
          onClick={() => doing.act(deskStrings.notesSheetAdded, addNotesSheet(props.book))}
        >
          {deskStrings.addNotesSheet}
        </Button>
      )}
      {doing.problem !== null && (
        <p role="alert" className={styles.text}>
          {doing.problem}
        </p>
      )}
      {!lacks && !isOwn && !isOpen && (
        <Button className={styles.start} onClick={() => setOpen(true)}>
          {deskStrings.addNote}
        </Button>
      )}
      {isOpen && <NoteForm {...props} department={department} about="" onClose={() => setOpen(false)} />}
    </section>
  );
}
