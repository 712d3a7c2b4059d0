import { useState } from "react";
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { longestNote, noteEdits } from "../../core/desk/note-edits";
import type { OpenBook } from "../../core/desk/open-book";
import { severityOf, type FindingAtDesk } from "../../core/desk/plans-at-desk";
import type { Reviewer } from "../../core/desk/reviewer";
import { settleFindings } from "../../core/desk/settle-findings";
import { mistakesInTerms, waiveFinding } from "../../core/desk/waive-finding";
import type { Pane } from "../hooks/use-pane";
import { DeskForm } from "./desk-form";
import { deskStrings } from "./desk-strings";
import { ruleTitle } from "./rule-title";
import { useAct } from "./use-act";

/** What every form of the desk works on. */
export interface FormProps {
  readonly book: OpenBook;
  readonly reviewer: Reviewer;
  readonly pane: Pane;
  readonly onClose: () => void;
}

/** Calls a finding settled, with the reason; where others break the same rule, all of them at once. */
export function SettleForm({
  finding,
  alike,
  ...props
}: FormProps & { readonly finding: FindingAtDesk; readonly alike: readonly FindingAtDesk[] }) {
  const [reason, setReason] = useState("");
  const [all, setAll] = useState(false);
  const doing = useAct(props.pane);
  const findings = all ? [finding, ...alike] : [finding];
  return (
    <DeskForm
      title={deskStrings.settleTitle}
      about={deskStrings.settleAbout}
      does={deskStrings.settleNow}
      doing={doing}
      onDo={() => {
        const answer = settleFindings(props.book, findings, "settled", reason, props.reviewer);
        doing.act(deskStrings.settled(findings.length), answer, props.onClose);
      }}
      onClose={props.onClose}
    >
      <Field
        label={deskStrings.settleReason}
        hint={deskStrings.settleReasonHint}
        required={severityOf(finding) === "error"}
      >
        <Textarea value={reason} maxLength={longestNote - 20} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {alike.length > 0 && (
        <Checkbox
          label={deskStrings.settleAlike(alike.length)}
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      )}
    </DeskForm>
  );
}

const terms = ["reason", "askedBy", "expires"] as const;

/** Grants a waiver for a finding's rule and item; who sits at the desk approves it. */
export function WaiveForm({ finding, ...props }: FormProps & { readonly finding: FindingAtDesk }) {
  const [typed, setTyped] = useState({ reason: "", askedBy: "", expires: "" });
  const [wasTried, setTried] = useState(false);
  const doing = useAct(props.pane);
  const mistakes = mistakesInTerms(typed, props.reviewer.name, props.book.asOf);
  const item = finding.item ?? "";
  return (
    <DeskForm
      title={deskStrings.waiveTitle(item, ruleTitle(props.pane, finding.criterion))}
      about={deskStrings.waiveAbout}
      does={deskStrings.waiveNow}
      doing={doing}
      onDo={() => {
        setTried(true);
        if (Object.keys(mistakes).length > 0) return;
        const answer = waiveFinding(props.book, finding, typed, props.reviewer);
        doing.act(deskStrings.waived(item), answer, props.onClose);
      }}
      onClose={props.onClose}
    >
      {terms.map((field) => (
        <Field
          key={field}
          label={deskStrings[field]}
          required
          hint={field === "expires" ? deskStrings.expiresHint : null}
          // A form that scolds before anything was typed helps nobody.
          validationMessage={wasTried || typed[field] !== "" ? mistakes[field] : null}
        >
          <Input value={typed[field]} onChange={(_, { value }) => setTyped({ ...typed, [field]: value })} />
        </Field>
      ))}
    </DeskForm>
  );
}

/** Writes a note about an item, or about the plan as a whole. */
export function NoteForm({
  department,
  about,
  ...props
}: FormProps & {
  readonly department: string;
  /** The item it is about, where that is known. */
  readonly about: string;
}) {
  const [item, setItem] = useState(about);
  const [note, setNote] = useState("");
  const doing = useAct(props.pane);
  return (
    <DeskForm
      title={deskStrings.noteTitle}
      about={deskStrings.noteAbout}
      does={deskStrings.noteNow}
      doing={doing}
      onDo={() => {
        const answer = noteEdits(props.book, [{ department, item, note }], props.reviewer);
        doing.act(deskStrings.noted(item.trim()), answer, props.onClose);
      }}
      onClose={props.onClose}
    >
      <Field label={deskStrings.noteItem} hint={deskStrings.noteItemHint}>
        <Input value={item} onChange={(_, { value }) => setItem(value)} />
      </Field>
      <Field label={deskStrings.noteText} required>
        <Textarea value={note} maxLength={longestNote} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </DeskForm>
  );
}
