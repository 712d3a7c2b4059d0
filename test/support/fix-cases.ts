import type { Round } from "../../src/core/domain/round";
import type { Submission } from "../../src/core/domain/submission";
import { areaAddress, cellAddress, parseArea } from "../../src/core/workbook/address";
import type { SpreadsheetHost } from "../../src/core/workbook/spreadsheet-host";
import type { Desk } from "./desk";
import { plan, round, start } from "./plan";
import { checkpoint, commitment, group, line, milestone, pilot, pilotLine, split } from "./rows";

/** A plan's workbook in any host. */
type AnyDesk = Desk<SpreadsheetHost>;

/** One slip, and what is offered for it. */
export interface FixCase {
  readonly criterion: string;
  readonly plan?: Submission;
  /** What a person does to the workbook. */
  readonly damage?: (desk: AnyDesk) => Promise<void>;
  /** Titles of the fixes offered for the first finding of the criterion. */
  readonly titles: readonly string[];
  readonly safe: boolean;
  /** Number of cells (or sheets and tables) that each fix touches. */
  readonly edits?: number;
  /** The same for each fix, where they differ. */
  readonly editsOf?: readonly number[];
  /** A row is begun that a person has to go on with, and is asked for next: other findings come in the place of this one. */
  readonly begins?: true;
}

/** Readings of SAL-P-01 from FY27-Q1 to FY28-Q2, so that it may end whenever it is let. */
const inEveryQuarter = ["2026-09-15", "2026-11-23", "2027-01-15", "2027-05-03", "2027-08-02", "2027-11-02"].map(
  (date, index) => checkpoint({ id: `SAL-CP-0${index + 1}`, date }),
);

/** A round in which two members are known, one of them of another department. */
const withMembers: Round = {
  ...round(),
  members: [
    { name: "Head of HR", department: "HR", vote: true, external: false },
    { name: "Sales reviewer", department: "SAL", vote: true, external: false },
  ],
};

/** What people do to a plan that can be mended, by name. */
export const fixCases: Readonly<Record<string, FixCase>> = {
  "a typed-over Total that disagrees": {
    criterion: "row-total",
    damage: (desk) => desk.type("Budget", "Total", 0, 48000),
    titles: ["Put the formula back: 50,000 instead of 48,000"],
    safe: false,
  },
  "a typed-over Total that agrees": {
    criterion: "formula-intact",
    damage: (desk) => desk.type("Budget", "Total", 0, 50000),
    titles: ["Put the formula back"],
    safe: true,
  },
  "an emptied Total": {
    criterion: "formula-intact",
    damage: (desk) => desk.type("Budget", "Total", 1, null),
    titles: ["Put the formula back"],
    safe: true,
  },
  "another formula whose value differs": {
    criterion: "formula-intact",
    damage: (desk) => desk.type("Budget", "Total", 0, { formula: "=L5+M5", value: 20000 }),
    titles: ["Put the formula back: 50,000 instead of 20,000"],
    safe: false,
  },
  "a number as text": {
    criterion: "number-not-text",
    damage: (desk) => desk.type("Budget", "Q2", 0, "10 000"),
    titles: ["Make it the number 10,000"],
    safe: true,
  },
  "a number as text that reads two ways": {
    criterion: "number-not-text",
    damage: (desk) => desk.type("Budget", "Q2", 0, "10.000"),
    titles: ["Make it the number 10,000", "Make it the number 10"],
    safe: false,
  },
  "a date that reads two ways": {
    criterion: "date-is-a-date",
    damage: (desk) => desk.type("Pilots", "Sunset", 0, "06/07/2027"),
    titles: ["Make it the date 6 Jul 2027", "Make it the date 7 Jun 2027"],
    safe: false,
  },
  "a renamed column": {
    criterion: "column-present",
    damage: (desk) => desk.type("Pilots", "Sunset", -1, "Finish"),
    titles: ['Name the column "Sunset" again'],
    safe: true,
  },
  "a renamed sheet": {
    criterion: "sheet-present",
    damage: (desk) => desk.host.apply([{ kind: "rename-sheet", from: "Pilots", to: "Pilots (Sam)" }]),
    titles: ['Name the sheet "Pilots" again'],
    safe: true,
  },
  "rows straight below a table": {
    criterion: "nothing-outside-table",
    damage: async (desk) => {
      const below = desk.rowsOf("Budget");
      for (const [offset, id] of ["SAL-BL-061", "SAL-BL-062"].entries()) {
        await desk.type("Budget", "Line ID", below + offset, id);
        await desk.type("Budget", "Marker", below + offset, 0);
      }
    },
    titles: ["Take the 2 rows into the table"],
    safe: true,
    // The table, the Total of both rows, and six columns with drop-downs: Category, Currency, Outcome ID, Marker, Would not run, Pilot ID.
    edits: 9,
  },
  "a typed-over quarter label": {
    criterion: "five-consecutive-quarters",
    damage: (desk) => desk.type("Budget", "Q4", -2, "FY28-Q1"),
    titles: ["Put the labels FY27-Q1 to FY28-Q1 back"],
    safe: true,
    edits: 5,
  },
  "a commitment's mistyped outcome": {
    criterion: "commitment-outcome-exists",
    plan: plan({ commitments: [commitment({ outcomeId: "OUT-1" }), ...plan().commitments.slice(1)] }),
    titles: ["Change it to OUT-01"],
    safe: false,
  },
  "a checkpoint's mistyped pilot": {
    criterion: "references-exist",
    plan: plan({ checkpoints: [checkpoint({ pilotId: "SAL-P-1" }), ...plan().checkpoints.slice(1)] }),
    titles: ["Change it to SAL-P-01"],
    safe: false,
  },
  "a mistyped choice": {
    criterion: "choice-from-list",
    plan: plan({ pilots: [pilot({ domain: "Servise" })] }),
    titles: ["Change it to Service"],
    safe: false,
  },
  "blank targets between others": {
    criterion: "blank-is-not-zero",
    // From 12 at the baseline to 8 in Q4 in four equal steps: 11, 10 and 9.
    plan: plan({
      commitments: plan().commitments.map((one) =>
        one.id === "SAL-C-02" ? { ...one, targets: [undefined, undefined, undefined, 8, 6] } : one,
      ),
    }),
    titles: ["Estimate on a straight line: 11 for Q1, 10 for Q2 and 9 for Q3", "Enter 0 for Q1, Q2 and Q3"],
    safe: false,
    edits: 3,
  },
  "a blank last target, which nothing follows": {
    criterion: "blank-is-not-zero",
    plan: plan({
      commitments: plan().commitments.map((one) =>
        one.id === "SAL-C-02" ? { ...one, targets: [11, 10, 9, 8, undefined] } : one,
      ),
    }),
    titles: ["Enter 0 for Q5"],
    safe: false,
  },
  "a blank quarter of a line": {
    criterion: "blank-is-not-zero",
    plan: plan({
      budget: plan().budget.map((one) => (one.marker === 0 ? { ...one, quarters: [0, 0, 50000, 0, undefined] } : one)),
    }),
    titles: ["Enter 0 for Q5"],
    safe: false,
  },
  "a copied line that nothing points to": {
    criterion: "id-unique",
    plan: plan({
      budget: [
        ...plan().budget,
        line({ id: "SAL-BL-004", outcomeId: undefined, marker: 0, quarters: [0, 0, 0, 0, 0] }),
      ],
    }),
    titles: ["Give it the ID SAL-BL-005"],
    safe: true,
  },
  "a copied line that Actuals and Milestones point to": {
    criterion: "id-unique",
    plan: plan({ budget: [...plan().budget, line({ quarters: [0, 0, 0, 0, 0] })] }),
    titles: ["Give it the ID SAL-BL-005"],
    safe: false,
  },
  "a line without a marker": {
    criterion: "line-tied-or-screened",
    plan: plan({ budget: plan().budget.map((one) => (one.marker === 0 ? { ...one, marker: undefined } : one)) }),
    titles: ["Mark it 0: looked at, not aimed at an outcome"],
    safe: false,
  },
  "a line tied to a mistyped outcome": {
    criterion: "line-tied-or-screened",
    plan: plan({ budget: [line({ outcomeId: "OUT-1" }), ...plan().budget.slice(1)] }),
    titles: ["Change it to OUT-01", "Mark it 0: looked at, not aimed at an outcome"],
    safe: false,
  },
  "a main aim that would run anyway": {
    criterion: "marker-earned",
    plan: plan({ budget: [line({ marker: 2 }), ...plan().budget.slice(1)] }),
    titles: ["Mark it 1: a significant aim"],
    safe: false,
  },
  "shares that add to 110 %": {
    criterion: "shares-add-up",
    plan: plan({ splits: [split({ share: 0.5 }), split({ outcomeId: "OUT-05", share: 0.6 })] }),
    // 0.5 ÷ 1.1 and 0.6 ÷ 1.1.
    titles: ["Scale to 100 %: 45.45 % and 54.55 %"],
    safe: false,
    edits: 2,
  },
  "three halves, which don't divide evenly: the first takes what rounding leaves": {
    criterion: "shares-add-up",
    plan: plan({ splits: ["OUT-01", "OUT-03", "OUT-05"].map((outcomeId) => split({ outcomeId, share: 0.5 })) }),
    titles: ["Scale to 100 %: 33.34 %, 33.33 % and 33.33 %"],
    safe: false,
    edits: 3,
  },
  "40 in a percent cell": {
    criterion: "shares-add-up",
    plan: plan({ splits: [split({ share: 40 }), split({ outcomeId: "OUT-05", share: 0.6 })] }),
    titles: ["Make it 40 %"],
    safe: false,
  },
  "a pilot without a sunset": {
    criterion: "pilot-sunset",
    plan: plan({ checkpoints: inEveryQuarter, pilots: [pilot({ sunset: undefined, start: "2026-09-01" })] }),
    titles: ["Let it end on 1 Sep 2027, four quarters after its start"],
    safe: false,
  },
  "a pilot without a sunset that would outlast the plan": {
    criterion: "pilot-sunset",
    plan: plan({ checkpoints: inEveryQuarter, pilots: [pilot({ sunset: undefined })] }),
    titles: ["Let it end on 30 Sep 2027, the plan's last day"],
    safe: false,
  },
  "a pilot without a sunset that is measured late": {
    criterion: "pilot-sunset",
    plan: plan({ checkpoints: inEveryQuarter, pilots: [pilot({ sunset: undefined, measureBy: "2027-11-15" })] }),
    titles: ["Let it end on 15 Nov 2027, the day it is measured"],
    safe: false,
  },
  "start and sunset in each other's cells": {
    criterion: "pilot-dates-in-order",
    plan: plan({ pilots: [pilot({ start: "2027-06-30", sunset: "2026-10-01" })] }),
    titles: ["Swap Start and Sunset: 1 Oct 2026 and 30 Jun 2027"],
    safe: false,
    edits: 2,
  },
  "reading and sunset in each other's cells": {
    criterion: "pilot-dates-in-order",
    plan: plan({ pilots: [pilot({ measureBy: "2027-06-30", sunset: "2027-05-31" })] }),
    titles: ["Swap Measure by and Sunset: 31 May 2027 and 30 Jun 2027"],
    safe: false,
    edits: 2,
  },
  "money after the sunset": {
    criterion: "no-spend-after-sunset",
    plan: plan({
      pilots: [pilot({ ask: 30000 })],
      budget: plan().budget.map((one) => (one.pilotId ? pilotLine({ quarters: [0, 15000, 15000, 0, 500] }) : one)),
    }),
    titles: ["Set Q5 to 0", "Move EUR 500 to a line of its own, SAL-BL-005, that asks for scaling"],
    safe: false,
    // The pilot's line says ID, Description, Category, Cost centre, Owner, Currency, Outcome ID, Marker, Would not run, Rationale and five quarters.
    editsOf: [1, 16],
  },
  "an Ask above its lines": {
    criterion: "pilot-ask-equals-lines",
    plan: plan({ pilots: [pilot({ ask: 60000 })] }),
    titles: ["Set Ask to 40,000"],
    safe: false,
  },
  "milestones that wait on each other": {
    criterion: "milestones-without-loops",
    plan: plan({
      milestones: [
        milestone({ dependsOn: ["SAL-M-02", "HR-M-04"] }),
        milestone({ id: "SAL-M-02", start: "2026-12-01", due: "2027-03-31", dependsOn: ["sal-m-01"] }),
      ],
    }),
    titles: ["Let SAL-M-01 no longer wait on SAL-M-02", "Let SAL-M-02 no longer wait on SAL-M-01"],
    safe: false,
  },
  "a group of 3": {
    criterion: "small-group",
    plan: plan({ groups: [group({ eligible: 40, selected: 3 })] }),
    titles: ["Write suppressed instead of this row's counts"],
    safe: false,
    edits: 2,
  },
  "a group of 3 under a Total that would give it away": {
    criterion: "small-group",
    plan: plan({
      groups: [
        group({ eligible: 40, selected: 3 }),
        group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 60 }),
        group({ id: "SAL-G-03", group: "Total", eligible: 220, selected: 63 }),
      ],
    }),
    titles: ["Write suppressed instead of this row's counts, and of 2 more that would give them away"],
    safe: false,
    edits: 4,
  },
  "a hidden count that the Total gives away": {
    criterion: "small-group-recoverable",
    plan: plan({
      groups: [
        group({ eligible: 120, selected: "suppressed" }),
        group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 60 }),
        group({ id: "SAL-G-03", group: "Total", eligible: 300, selected: 63 }),
      ],
    }),
    titles: ["Write suppressed for Selected of SAL-G-02 too"],
    safe: false,
  },
  "a hidden count with nothing beside it that could be hidden": {
    criterion: "small-group-recoverable",
    // 0 and 1 hidden together still add to 1: only the Total is left.
    plan: plan({
      groups: [
        group({ eligible: 120, selected: "suppressed" }),
        group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 0 }),
        group({ id: "SAL-G-03", group: "Total", eligible: 300, selected: 1 }),
      ],
    }),
    titles: ["Write suppressed for Selected of SAL-G-03 too"],
    safe: false,
  },
  "a definition that was changed in two places": {
    criterion: "definition-unchanged",
    plan: plan({
      outcomes: plan().outcomes.map((one) =>
        one.id === "OUT-03" ? { ...one, denominator: "all staff", baseline: 11 } : one,
      ),
    }),
    titles: ["Put the dictionary's Denominator and Baseline of OUT-03 back"],
    safe: false,
    edits: 2,
  },
  "a milestone that waits on a mistyped one": {
    criterion: "milestone-dependencies-exist",
    plan: plan({
      milestones: plan().milestones.map((one) =>
        one.id === "SAL-M-02" ? { ...one, dependsOn: ["HR-M-04", "SAL-M-1"] } : one,
      ),
    }),
    titles: ["Let it wait on SAL-M-01"],
    safe: false,
  },
  "a pilot measured by a mistyped outcome": {
    criterion: "pilot-success-readable",
    plan: plan({ pilots: [pilot({ metric: "OUT-5" })] }),
    titles: ["Change it to OUT-05"],
    safe: false,
  },
  "owners merged over two lines": {
    criterion: "no-merged-cells",
    damage: (desk) => merge(desk, "Budget", "Owner", 0, 2),
    titles: ['Unmerge and fill "Head of Sales" into the other row', "Unmerge; the value stays in the first row"],
    safe: false,
    editsOf: [2, 1],
  },
  "amounts merged over two lines, which would count twice": {
    criterion: "no-merged-cells",
    damage: (desk) => merge(desk, "Budget", "Q2", 0, 2),
    titles: ["Unmerge; the value stays in the first row"],
    safe: false,
  },
  "empty cells merged": {
    criterion: "no-merged-cells",
    damage: (desk) => merge(desk, "Budget", "Owner", desk.rowsOf("Budget") - 2, 2),
    titles: ["Unmerge"],
    safe: true,
  },
  "hidden rows that hold something": {
    criterion: "no-hidden-values",
    damage: (desk) => hide(desk, "Budget", "rows", [4, 5, 9]),
    titles: ["Show the 3 rows"],
    safe: true,
  },
  "a hidden column that holds something": {
    criterion: "no-hidden-values",
    damage: (desk) => hide(desk, "Budget", "columns", [1]),
    titles: ["Show the column"],
    safe: true,
  },
  "a drop-down lost in three cells, two of them side by side": {
    criterion: "choice-from-list",
    damage: (desk) => loseLists(desk, "Budget", "Category", [1, 2, 4]),
    titles: ["Put the drop-down of Category back in 3 cells"],
    safe: true,
    edits: 2,
  },
  "a pillar without a commitment": {
    criterion: "all-three-pillars",
    plan: plan({ commitments: plan().commitments.filter(({ pillar }) => pillar !== "Opportunity") }),
    titles: ["Begin a row for Opportunity in Commitments, with the ID SAL-C-03"],
    safe: false,
    edits: 2,
    begins: true,
  },
  "a commitment without an owner": {
    criterion: "commitment-owner",
    plan: plan({
      ownRound: withMembers,
      commitments: [commitment({ owner: undefined }), ...plan().commitments.slice(1)],
    }),
    // Its deputy, the Sales operations lead, is no choice.
    titles: ["Let Sales reviewer answer for it", "Let Head of Sales answer for it"],
    safe: false,
  },
  "a commitment whose owner is the deputy": {
    criterion: "commitment-owner",
    plan: plan({
      commitments: [commitment({ owner: "Head of Sales", deputy: " head of  sales" }), ...plan().commitments.slice(1)],
    }),
    titles: ["Let Sales operations lead stand in"],
    safe: false,
  },
  "a milestone without an owner": {
    criterion: "milestone-owner",
    plan: plan({
      commitments: [commitment({ owner: "Kim" }), ...plan().commitments.slice(1)],
      milestones: [milestone({ owner: undefined, dependsOn: [] })],
    }),
    titles: ["Let Kim see it through", "Let Head of Sales see it through", "Let Sales operations lead see it through"],
    safe: false,
  },
  "a pilot without checkpoints": {
    criterion: "pilot-checkpoints",
    plan: plan({ checkpoints: [] }),
    // From 1 Oct 2026 to 30 Jun 2027 it runs through three whole quarters of 92, 90 and 91 days: halfway are days 45, 44 and 45 of each.
    titles: ["Plan 3 checkpoints: 15 Nov 2026, 14 Feb 2027 and 16 May 2027"],
    safe: false,
    edits: 9,
  },
  "a pilot that nobody looks at before its midpoint": {
    criterion: "pilot-checkpoints",
    // Five weeks in one quarter; halfway is 18 Nov, a quarter of the way 9 Nov.
    plan: plan({
      pilots: [pilot({ start: "2026-11-01", measureBy: "2026-12-05", sunset: "2026-12-05" })],
      budget: plan().budget.map((one) => (one.pilotId ? pilotLine({ quarters: [0, 40000, 0, 0, 0] }) : one)),
      checkpoints: [checkpoint({ date: "2026-12-01" })],
    }),
    titles: ["Plan a checkpoint: 9 Nov 2026"],
    safe: false,
    edits: 3,
  },
  "an outcome without evidence in words": {
    criterion: "numbers-and-narrative",
    plan: plan({ evidence: plan().evidence.filter(({ kind }) => kind !== "Qualitative") }),
    titles: ["Begin a row of Evidence for OUT-01: Qualitative"],
    safe: false,
    edits: 3,
    begins: true,
  },
  "a line in a currency that the round doesn't know": {
    criterion: "one-currency",
    plan: plan({ budget: [line({ currency: "USB" }), ...plan().budget.slice(1)] }),
    titles: ["Make it USD; the amounts stay as they are", "Make it EUR; the amounts stay as they are"],
    safe: false,
  },
  "a waiver that has ended": {
    criterion: "waiver-in-date",
    plan: plan({
      waivers: [
        {
          criterion: "pilot-checkpoints",
          item: "SAL-P-01",
          reason: "It runs for six weeks.",
          askedBy: "Head of Sales",
          approver: "Chair",
          expires: "2026-10-31",
        },
      ],
    }),
    titles: ["Let it run to 30 Sep 2027, the round's last day", "Take the row out"],
    safe: false,
    editsOf: [1, 6],
  },
  "a dictionary row that was deleted": {
    criterion: "definition-unchanged",
    plan: plan({ outcomes: plan().outcomes.slice(0, -1) }),
    titles: ["Put OUT-06 of the dictionary back"],
    safe: false,
    // The table grows by a row, which takes ID, Pillar, Outcome, Metric, Unit and Direction, and six formulas.
    edits: 13,
  },
  "a dictionary row too many": {
    criterion: "definition-unchanged",
    plan: plan({ outcomes: [...plan().outcomes, { id: "OUT-77", outcome: "Our own" }] }),
    titles: ["Take the row out"],
    safe: false,
    edits: 2,
  },
  "an ID that no formula can look up": {
    criterion: "id-unique",
    plan: plan({
      budget: [
        ...plan().budget,
        line({ id: "@SUM(1+1)*cmd|calc", outcomeId: undefined, marker: 0, quarters: [0, 0, 0, 0, 0] }),
      ],
    }),
    titles: ["Give it the ID SAL-BL-005"],
    safe: false,
  },
  "a column of staff numbers beside Groups": {
    criterion: "no-named-people",
    damage: (desk) => addColumn(desk, "Groups", "Staff number", ["10423", "10424"]),
    titles: ["Delete the column"],
    safe: false,
    edits: 2,
  },
  "a deleted sheet": {
    criterion: "sheet-present",
    plan: plan({ moves: [] }),
    damage: (desk) => desk.removeSheet("Moves"),
    titles: ['Add the sheet "Moves" again, without entries'],
    safe: false,
  },
  "a deleted dictionary, which comes back as the round has it": {
    criterion: "sheet-present",
    damage: (desk) => desk.removeSheet("Outcomes"),
    titles: ['Add the sheet "Outcomes" again, as the round has it'],
    safe: false,
  },
  "a deleted Start, on which stands whose plan it is": {
    criterion: "sheet-present",
    plan: plan({ start: start({ planOwner: undefined, deputy: undefined, financePartner: undefined }) }),
    damage: (desk) => desk.removeSheet("Start"),
    titles: ['Add the sheet "Start" again, without entries'],
    safe: false,
  },
  "a deleted column that was blank": {
    criterion: "column-present",
    plan: plan({ pilots: [pilot({ evaluator: undefined })] }),
    damage: (desk) => desk.dropLastColumn("Pilots"),
    titles: ['Put the column "Evaluator" back, at the end of Pilots and without entries'],
    safe: false,
    edits: 3,
  },
  "a deleted column of formulas": {
    criterion: "column-present",
    damage: (desk) => desk.dropLastColumn("Budget"),
    titles: ['Put the column "Total" back, at the end of Budget and without entries'],
    safe: false,
    edits: 2,
  },
};

/** Merges cells of a column from a data row on; of merged cells only the first holds something. */
async function merge(desk: AnyDesk, table: string, column: string, first: number, rows: number): Promise<void> {
  for (let row = first + 1; row < first + rows; row += 1) await desk.type(table, column, row, null);
  const { sheet, range } = desk.cells(table, column, first, rows);
  await desk.host.apply([{ kind: "set-merge", sheet, range, before: false, after: true }]);
}

/** Writes a column beside a table and takes it in, as Excel does of itself. */
async function addColumn(desk: AnyDesk, table: string, header: string, values: readonly string[]): Promise<void> {
  const { sheet, range } = desk.areaOf(table);
  const area = parseArea(range);
  const column = area.column + area.columns;
  for (const [row, value] of [header, ...values].entries())
    await desk.typeAt(sheet, cellAddress(area.row + row, column), value);
  const after = areaAddress({ ...area, columns: area.columns + 1 });
  await desk.host.apply([{ kind: "resize-table", sheet, table, before: range, after }]);
}

function hide(desk: AnyDesk, sheet: string, what: "rows" | "columns", at: readonly number[]): Promise<void> {
  return desk.host.apply([{ kind: "set-hidden", sheet, what, at, before: false, after: true }]);
}

/** What pasting does: the cells of these data rows accept anything. */
async function loseLists(desk: AnyDesk, table: string, column: string, rows: readonly number[]): Promise<void> {
  const before = desk.validationOf(table, column);
  for (const row of rows) {
    const { sheet, range } = desk.cells(table, column, row, 1);
    await desk.host.apply([{ kind: "set-validation", sheet, range, before, after: null }]);
  }
}
