import { Pillar } from "../../domain/outcome";
import { lineInRoundCurrency, totalOf } from "../../domain/roll-up";
import type { ComputedCellSpec, ContentCellSpec, LabelSpec, NamedCellSpec } from "../template";
import type { PlanContext } from "./plan-context";

const sheet = "Start";
/** Zero-based rows of the sheet. */
export const startRows = { named: 3, guide: 16, signOff: 25, checklist: 31 } as const;

const named: readonly Omit<NamedCellSpec, "sheet" | "row" | "column">[] = [
  {
    name: "Department",
    key: "start.department",
    label: "Department",
    kind: "text",
    fixed: true,
    note: "From the round.",
  },
  {
    name: "DepartmentCode",
    key: "start.departmentCode",
    label: "Department code",
    kind: "text",
    fixed: true,
    note: "The first part of all your IDs.",
  },
  {
    name: "PlanOwner",
    key: "start.planOwner",
    label: "Plan owner",
    kind: "text",
    fixed: false,
    note: "Who answers for this plan.",
  },
  {
    name: "Deputy",
    key: "start.deputy",
    label: "Deputy",
    kind: "text",
    fixed: false,
    note: "Who takes over; somebody other than the owner.",
  },
  {
    name: "FinancePartner",
    key: "start.financePartner",
    label: "Finance partner",
    kind: "text",
    fixed: false,
    note: "Who signs for finance.",
  },
  {
    name: "Round",
    key: "start.round",
    label: "Round",
    kind: "text",
    fixed: true,
    note: "The planning cycle.",
  },
  {
    name: "FirstQuarter",
    key: "start.firstQuarter",
    label: "First quarter",
    kind: "quarter",
    fixed: true,
    note: "Q1 of this plan; the other four follow.",
  },
  {
    name: "FiscalStartMonth",
    key: "start.fiscalStartMonth",
    label: "Fiscal year starts in month",
    kind: "count",
    fixed: true,
    note: "1 is January.",
  },
  {
    name: "Currency",
    key: "start.currency",
    label: "Currency",
    kind: "text",
    fixed: true,
    note: "Currency of the round; all roll-ups are in it.",
  },
  {
    name: "Envelope",
    key: "start.envelope",
    label: "Envelope",
    kind: "money",
    fixed: true,
    note: "Your control total for the five quarters, for lines without a pilot.",
  },
  {
    name: "Stage",
    key: "start.stage",
    label: "Stage",
    kind: "choice",
    list: "StageChoices",
    fixed: true,
    note: "draft, until department and finance have signed.",
  },
];

/** The named cells of Start, one a row from {@link startRows}.named on; label in column A, value in B, note in C. */
export const planNamedCells: readonly NamedCellSpec[] = named.map((cell, index) => ({
  ...cell,
  sheet,
  row: startRows.named + index,
  column: 1,
}));

/** Who signs, in order; name, date and fingerprint stand in columns B, C and D. */
export const signers = [
  { key: "department", label: "Department" },
  { key: "finance", label: "Finance" },
  { key: "coalition", label: "Coalition" },
] as const;

const signOffFields = [
  { field: "name", label: "Name", kind: "text" },
  { field: "date", label: "Date", kind: "date" },
  { field: "fingerprint", label: "Fingerprint", kind: "text" },
] as const;

/** Who has signed, when, and what: one row a signer under {@link startRows}.signOff. */
export const signOffCells: readonly ContentCellSpec[] = signers.flatMap((signer, index) =>
  signOffFields.map(({ field, label, kind }, column) => ({
    sheet,
    row: startRows.signOff + 1 + index,
    column: column + 1,
    key: `start.signOff.${signer.key}.${field}`,
    label: `${signer.label} ${label.toLowerCase()}`,
    kind,
    fixed: false,
    note: "",
  })),
);

const guide = [
  "1  Commitments: promise something for each pillar, with a target for every quarter.",
  "2  Budget: one line for each thing the money buys. Give every line a marker: 0, 1 or 2.",
  "3  Marker 1 or 2 needs the outcome it serves and a sentence why. Share a line among outcomes in Splits.",
  "4  Pilots: give each a threshold, a day to measure by, and a sunset. Plan checkpoints on the way.",
  "5  Milestones, Evidence and Groups: who does what by when, and what you know. Counts only, never people.",
  "6  Check in the Coalition Planner pane, mend what it finds, look at Summary, then sign below.",
];

interface ChecklistItem {
  readonly text: string;
  readonly formula: string;
  done(context: PlanContext): boolean;
}

const checklist: readonly ChecklistItem[] = [
  {
    text: "A commitment for each pillar",
    formula: `AND(${Pillar.options.map((pillar) => `COUNTIF(Commitments[Pillar],"${pillar}")>0`).join(",")})`,
    done: ({ plan }) =>
      Pillar.options.every((pillar) =>
        plan.commitments.some((row) => row.pillar?.toLowerCase() === pillar.toLowerCase()),
      ),
  },
  {
    text: "Every budget line has a marker",
    formula: 'SUMPRODUCT((Budget[Description]<>"")*(1-(Budget[Marker]<>"")))=0',
    done: ({ plan }) => plan.budget.every((line) => line.description === undefined || line.marker !== undefined),
  },
  {
    text: "Lines without a pilot fit the envelope",
    formula: "Summary!$B$6>=-0.5",
    done: ({ plan, round, department }) =>
      department.envelope -
        plan.budget
          .filter((line) => line.pilotId === undefined)
          .reduce((sum, line) => sum + totalOf(lineInRoundCurrency(line, round)), 0) >=
      -0.5,
  },
  {
    text: "Every pilot has a sunset",
    formula: 'SUMPRODUCT((Pilots[Pilot]<>"")*(1-(Pilots[Sunset]<>"")))=0',
    done: ({ plan }) => plan.pilots.every((pilot) => pilot.pilot === undefined || pilot.sunset !== undefined),
  },
];

/** The submit checklist: native formulas, so that it is live with no add-in loaded. */
export const startCells: readonly ComputedCellSpec<PlanContext>[] = checklist.map((item, index) => ({
  sheet,
  row: startRows.checklist + 1 + index,
  column: 1,
  label: item.text,
  formula: `=IF(${item.formula},"done","to do")`,
  style: "Coalition Computed",
  value: (context) => (item.done(context) ? "done" : "to do"),
}));

/** Everything on Start that is fixed text. */
export const startLabels: readonly LabelSpec[] = [
  ...planNamedCells.flatMap((cell, index): LabelSpec[] => [
    { sheet, row: startRows.named + index, column: 0, text: cell.label, style: "Coalition Label" },
    { sheet, row: startRows.named + index, column: 2, text: cell.note, style: "Coalition Hint" },
  ]),
  { sheet, row: startRows.guide, column: 0, text: "How to fill this in", style: "Coalition Heading" },
  ...guide.map((text, index): LabelSpec => ({
    sheet,
    row: startRows.guide + 1 + index,
    column: 0,
    text,
    style: "Coalition Text",
  })),
  { sheet, row: startRows.signOff - 1, column: 0, text: "Sign-off", style: "Coalition Heading" },
  ...["Who", "Name", "Date", "Fingerprint"].map((text, column): LabelSpec => ({
    sheet,
    row: startRows.signOff,
    column,
    text,
    style: "Coalition Header",
  })),
  ...signers.map((signer, index): LabelSpec => ({
    sheet,
    row: startRows.signOff + 1 + index,
    column: 0,
    text: signer.label,
    style: "Coalition Label",
  })),
  { sheet, row: startRows.checklist, column: 0, text: "Before you submit", style: "Coalition Heading" },
  ...checklist.map((item, index): LabelSpec => ({
    sheet,
    row: startRows.checklist + 1 + index,
    column: 0,
    text: item.text,
    style: "Coalition Label",
  })),
];

/** Column widths of Start, in characters. */
export const startWidths: readonly number[] = [36, 34, 22, 40];
