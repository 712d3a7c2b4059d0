import type { RosterRow } from "../../domain/gap-sheet-content";
import { smallestGroupShown } from "../../domain/gap-sheet-content";
import type { Round } from "../../domain/round";
import { groupKey } from "../../statistics/group-key";
import { placeOn } from "../pieces/place";
import type { ComputedCellSpec, LabelSpec, NamedCellSpec, SheetAttention } from "../template";
import { type GapContext, serialDays } from "./gap-context";
import { mostLines, presentRange } from "./present-groups";

const sheet = "Start";
const { label, cell } = placeOn<GapContext>(sheet);

/** Zero-based rows of the sheet, and the column in which checks stand. */
const rows = { named: 3, checks: 6, guide: 16 } as const;
const right = 4;

/** Absolute references to cells of Start that other sheets use. */
export const minimumCell = `Start!$E$${rows.named + 1}`;
export const yearBeforeCell = `Start!$E$${rows.named + 2}`;

const named: readonly Omit<NamedCellSpec, "sheet" | "row" | "column" | "fixed">[] = [
  {
    name: "AsOf",
    key: "start.asOf",
    label: "As of",
    kind: "date",
    note: "The day that the roster describes. Staff, retention and time to promotion are counted up to it.",
  },
  {
    name: "FocalGroup",
    key: "start.focalGroup",
    label: "Focal group",
    kind: "choice",
    list: "RosterGroups",
    note: "The group you ask about.",
  },
  {
    name: "ReferenceGroup",
    key: "start.referenceGroup",
    label: "Reference group",
    kind: "choice",
    list: "RosterGroups",
    note: "The group it is compared with.",
  },
  {
    name: "DecisionPoint",
    key: "start.decisionPoint",
    label: "Decision point to copy",
    kind: "choice",
    list: "DecisionPoints",
    note: "The decision point whose counts Copy holds.",
  },
  {
    name: "Period",
    key: "start.period",
    label: "Period",
    kind: "quarter",
    list: "Periods",
    note: "The quarter that the copied counts are of.",
  },
  {
    name: "OutcomeId",
    key: "start.outcomeId",
    label: "Outcome ID",
    kind: "id",
    list: "OutcomeIds",
    note: "The outcome of the plan that the copied counts measure.",
  },
  {
    name: "MinimumGroup",
    key: "start.minimumGroup",
    label: "Smallest group",
    kind: "count",
    note: "Smaller counts are suppressed. You can ask for more than the round's pack does, never for less.",
  },
];

/** What is asked: label in column A, value in B. */
export const gapNamedCells: readonly NamedCellSpec[] = named.map((spec, index) => ({
  ...spec,
  fixed: false,
  sheet,
  row: rows.named + index,
  column: 1,
}));

interface Check {
  readonly text: string;
  readonly formula: string | ((round: Round) => string);
  value(context: GapContext): boolean;
  readonly good: string;
  readonly bad: string;
}

const some =
  (test: (row: RosterRow) => boolean) =>
  ({ sheet: { roster } }: GapContext) =>
    roster.some(test);
const before = (column: string) =>
  `SUMPRODUCT((Roster[${column}]<>"")*(Roster[Start]<>"")*(Roster[${column}]<Roster[Start]))>0`;
const text = (column: string) => `COUNTA(Roster[${column}])>COUNT(Roster[${column}])`;

/** Words, not counts: three rows without a group would be a small group shown. */
const checks: readonly Check[] = [
  {
    text: "Groups compared",
    formula: "FocalGroup=ReferenceGroup",
    value: ({ sheet: { start } }) => groupKey(start.focalGroup ?? "") === groupKey(start.referenceGroup ?? ""),
    good: "are two different groups",
    bad: "are the same: choose two",
  },
  {
    text: "Groups on Roster",
    formula: 'SUMPRODUCT((Roster[Group]<>"")*(Roster[Known group]=""))>0',
    value: ({ sheet: { roster }, flags }) =>
      roster.some((row, at) => (row.group ?? "") !== "" && flags[at]?.knownGroup === ""),
    good: "are all in the round's list",
    bad: "aren't all in the list: those rows are not counted",
  },
  {
    text: "Groups to show",
    formula: (round) => `COUNT(${presentRange(round)})>${mostLines}`,
    value: ({ present }) => present.length > mostLines,
    good: "have a line each",
    bad: `are more than ${mostLines}: the first ${mostLines} have lines`,
  },
  {
    text: "Dates and pay",
    formula: `OR(${["Start", "Promoted", "Left", "Pay"].map(text).join(",")})`,
    // Content is typed: a date or an amount that is text never gets this far.
    value: () => false,
    good: "are dates and numbers",
    bad: "are text in some rows: type them again",
  },
  {
    text: "Promotions",
    formula: before("Promoted"),
    value: some(({ start, promoted }) => start !== undefined && promoted !== undefined && promoted < start),
    good: "come after the start",
    bad: "lie before the start in some rows",
  },
  {
    text: "Last days",
    formula: before("Left"),
    value: some(({ start, left }) => start !== undefined && left !== undefined && left < start),
    good: "come after the start",
    bad: "lie before the start in some rows",
  },
  {
    text: "Eligible rows",
    formula: 'SUMPRODUCT((Roster[Eligible]<>"")*(Roster[Decision point]=""))>0',
    value: some(({ eligible, decisionPoint }) => eligible !== undefined && (decisionPoint ?? "") === ""),
    good: "have a decision point",
    bad: "lack a decision point in some cases: those are not counted",
  },
  {
    text: "Selected rows",
    formula: 'SUMPRODUCT((Roster[Selected]="yes")*(Roster[Eligible]="no"))>0',
    value: some(({ eligible, selected }) => selected === true && eligible === false),
    good: "were eligible",
    bad: "were not all eligible: look again",
  },
];

/** The smallest count shown, the day a year before, and whether the roster can be read. */
export function gapStartCells(round: Round): readonly ComputedCellSpec<GapContext>[] {
  return [
    cell(
      rows.named,
      right,
      "Smallest count shown",
      "Coalition Computed Count",
      `ROUNDUP(MAX(${smallestGroupShown(round)},MinimumGroup),0)`,
      ({ minimum }) => minimum,
    ),
    cell(
      rows.named + 1,
      right,
      "A year before",
      "Coalition Computed Date",
      "IF(ISNUMBER(AsOf),EDATE(AsOf,-12),0)",
      (context) => serialDays(context).yearBefore,
    ),
    ...checks.map((check, index) =>
      cell(
        rows.checks + index,
        right,
        check.text,
        "Coalition Computed",
        `IF(${typeof check.formula === "string" ? check.formula : check.formula(round)},"${check.bad}","${check.good}")`,
        (context) => (check.value(context) ? check.bad : check.good),
      ),
    ),
  ];
}

const guide = [
  "1  This sheet stays with HR. It holds one row a person and is never handed in: a check refuses it.",
  "2  Fill in Roster: no names, no numbers that lead to a person, one way of grouping a sheet. Blank means not known, never no.",
  "3  Choose the day and the groups above. Groups, Gaps and Copy follow; they need the add-in to be loaded.",
  "4  Groups shows counts. One that is too small says suppressed, and so does whatever would give it away.",
  "5  Gaps shows each gap with its interval. Under 30 people it is indicative; where chance alone could make it, it says so.",
  "6  Copy holds counts ready for a plan: copy them, and paste them as values into Groups on the plan's sheet Evidence.",
];

/** Everything on Start that is fixed text. */
export const gapStartLabels: readonly LabelSpec[] = [
  ...gapNamedCells.map((spec) => label(spec.row, 0, spec.label)),
  label(rows.named, right - 1, "Smallest count shown"),
  label(rows.named + 1, right - 1, "A year before"),
  label(rows.checks - 1, right - 1, "Can the roster be read?", "Coalition Heading"),
  ...checks.map((check, index) => label(rows.checks + index, right - 1, check.text)),
  label(rows.guide, 0, "How to work with this", "Coalition Heading"),
  ...guide.map((line, index) => label(rows.guide + 1 + index, 0, line, "Coalition Text")),
];

/** What needs a second look on Start. */
export const gapStartAttention: readonly SheetAttention[] = checks.map((check, index) => ({
  sheet,
  range: `E${rows.checks + index + 1}`,
  formula: `=$E$${rows.checks + index + 1}="${check.bad}"`,
  fill: "#FBD9C6",
  bold: true,
}));

/** Column widths of Start, in characters. */
export const gapStartWidths: readonly number[] = [24, 22, 4, 24, 48];
