import { placeOn } from "../pieces/place";
import type { ContentCellSpec, LabelSpec } from "../template";
import type { BookContext } from "./book-context";

const sheet = "Charter";
const { label } = placeOn<BookContext>(sheet);
const rows = { first: 3, guide: 10 } as const;

const questions: readonly Omit<ContentCellSpec, "sheet" | "row" | "column" | "fixed" | "width">[] = [
  {
    key: "charter.decisionRule",
    label: "How we decide",
    kind: "choice",
    list: "DecisionRuleChoices",
    note: "Consensus: nobody objects. Vote: most voting members agree.",
  },
  {
    key: "charter.quorum",
    label: "Quorum",
    kind: "text",
    note: "Who has to be there for a decision to count, like: two thirds of the voting members.",
  },
  {
    key: "charter.onDisagreement",
    label: "When we disagree",
    kind: "text",
    note: "What happens then, and how dissent is kept on record.",
  },
  { key: "charter.speaker", label: "Who speaks for us", kind: "text", note: "To the board, to staff, outside." },
  {
    key: "charter.signsOff",
    label: "Who signs off",
    kind: "text",
    note: "Who signs a plan for the coalition, after review; never the department's own head.",
  },
];

/** What the coalition has agreed on about itself, one line each. */
export const charterCells: readonly ContentCellSpec[] = questions.map((question, index) => ({
  ...question,
  sheet,
  row: rows.first + index,
  column: 1,
  fixed: false,
  width: 60,
}));

const guide = [
  "1  Charter, Departments and Members say who is in and how you decide. Settle these before the round.",
  "2  Dictionary is the master copy of the outcomes; every plan carries a copy that nobody edits.",
  "3  Criteria is the pack: what is checked, how strictly, and what pilots are scored on.",
  "4  A review writes Submissions, Findings and Portfolio anew, in a copy; the rest it leaves as you typed it.",
  "5  Granted lists the waivers in force. A waiver counts only here or in the round, never by its asker.",
  "6  Forums and Decisions keep the record: evidence, trade-off, dissent, and who does what by when.",
];

/** Everything on Charter that is fixed text. */
export const charterLabels: readonly LabelSpec[] = [
  ...charterCells.map((cell) => label(cell.row, 0, cell.label)),
  label(rows.guide, 0, "How to work with this book", "Coalition Heading"),
  ...guide.map((text, index) => label(rows.guide + 1 + index, 0, text, "Coalition Text")),
];
