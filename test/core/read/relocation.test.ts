import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { startRows } from "../../../src/core/templates/plan/start";
import { parseArea } from "../../../src/core/workbook/address";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { withInserted } from "../../support/insert-lines";
import { plan, round, start } from "../../support/plan";
import { snapshotOf, withCells } from "../../support/snapshot-of";

const signed = plan({
  start: start({
    signOff: { department: { name: "Head of Sales", date: "2026-11-20" }, finance: {}, coalition: {} },
  }),
});
const fresh = snapshotOf(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: signed }));

function read(snapshot: Snapshot) {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.submission;
}

/** Entries of a submission, without what was observed of the workbook. */
function entriesOf({ workbook: _workbook, ...entries }: ReturnType<typeof read>): unknown {
  return entries;
}

test.each([
  ["two rows at the top of Budget", "Budget", { rowsAt: 0, count: 2 }],
  ["a row between the quarter labels and the header", "Budget", { rowsAt: 3, count: 1 }],
  ["rows inside Budget, where Splits stands beside it", "Budget", { rowsAt: 6, count: 2 }],
  ["a column left of Budget", "Budget", { columnsAt: 0, count: 1 }],
  ["a column inside Pilots", "Pilots", { columnsAt: 2, count: 1 }],
  ["a column between Evidence and Groups", "Evidence", { columnsAt: 7, count: 1 }],
  ["a row under the title of Start", "Start", { rowsAt: 2, count: 1 }],
  ["a row above the sign-off of Start", "Start", { rowsAt: 20, count: 1 }],
  ["rows at the top of Summary", "Summary", { rowsAt: 0, count: 3 }],
  ["a row among the commitments of Summary", "Summary", { rowsAt: 57, count: 1 }],
  ["a column at the left of Summary", "Summary", { columnsAt: 0, count: 1 }],
])("%s: nothing was typed over, and every entry is read as before", (_what, sheet, inserted) => {
  const submission = read(withInserted(fresh, sheet, inserted));
  expect(entriesOf(submission)).toEqual(entriesOf(read(fresh)));
  const { formulas, unreadable, outside, errors, columns, quarterLabels } = submission.workbook;
  expect({ formulas, unreadable, outside, errors, columns }).toEqual({
    formulas: [],
    unreadable: [],
    outside: [],
    errors: [],
    columns: [],
  });
  for (const { expected, found } of quarterLabels) expect(found).toEqual(expected);
});

test("a cell typed over on a page that has moved is one observation, and its formula speaks of the moved cells", () => {
  const moved = withInserted(fresh, "Summary", { rowsAt: 2, count: 1 });
  // "Left in the envelope" is B6 in the template, =B4-B5.
  const { formulas } = read(withCells(moved, "Summary", { B7: 12 })).workbook;
  expect(formulas).toEqual([
    expect.objectContaining({ label: "Left in the envelope", expected: "=B5-B6", found: { value: 12 } }),
  ]);
});

test("a formula that names another sheet is expected under that sheet's new name and place", () => {
  const moved = withInserted(fresh, "Summary", { rowsAt: 2, count: 1 });
  const renamed = {
    ...moved,
    sheets: moved.sheets.map((sheet) => (sheet.name === "Summary" ? { ...sheet, name: "Our summary" } : sheet)),
  };
  const { formulas } = read(withCells(renamed, "Start", { [`B${startRows.checklist + 4}`]: "done" })).workbook;
  expect(formulas).toEqual([
    expect.objectContaining({ expected: `=IF('Our summary'!$B$7>=-0.5,"done","to do")`, found: { value: "done" } }),
  ]);
});

test("the record on _plan can't make a changed formula the right one", () => {
  const forged: Snapshot = {
    ...fresh,
    sheets: fresh.sheets.map((sheet) =>
      sheet.name === "_plan"
        ? {
            ...sheet,
            values: sheet.values.map((row) =>
              row[0] === "computed column" && row[1] === "Budget" ? [row[0], row[1], row[2] ?? null, "1+1"] : row,
            ),
          }
        : sheet,
    ),
  };
  expect(forged).not.toEqual(fresh);
  expect(read(forged).workbook.formulas).toEqual([]);
  const total = withCells(forged, "Budget", { Q5: { formula: "=1+1", value: 2 } });
  expect(read(total).workbook.formulas).toEqual([
    expect.objectContaining({ label: "Total", expected: "=SUM(Budget[[#This Row],[Q1]:[Q5]])" }),
  ]);
});

test("columns that are gone are not a finding for every formula that used them; those wait and are counted", () => {
  const splits = fresh.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Splits");
  const headers = new Set(splits?.columns.map(({ name }) => name));
  const { row, column } = parseArea(splits?.range ?? "");
  const without: Snapshot = {
    ...fresh,
    sheets: fresh.sheets.map((sheet) => ({
      ...sheet,
      // What programs leave of formulas whose column is deleted.
      formulas: Object.fromEntries(
        Object.entries(sheet.formulas).map(([cell, formula]) => [
          cell,
          formula.replaceAll(/Splits\[[^\]]*\]/g, "#REF!"),
        ]),
      ),
      values: sheet.values.map((cells, r) =>
        cells.map((value, c) =>
          sheet.name === "Budget" && r === row && c >= column && headers.has(String(value)) ? "x" : value,
        ),
      ),
      tables: sheet.tables.filter(({ name }) => name !== "Splits"),
    })),
  };
  const { workbook } = read(without);
  expect(workbook.columns.map(({ part, status }) => [part, status])).toEqual([["splits", "missing"]]);
  expect(workbook.formulas).toEqual([]);
  const lost = fresh.sheets.flatMap(({ formulas }) =>
    Object.values(formulas).filter((formula) => /(?<!\w)Splits\[(?!\[#This Row)/.test(formula)),
  );
  expect(lost.length).toBeGreaterThan(0);
  expect(workbook.formulasWaiting).toBe(lost.length);
});

test("with the rows above a table deleted, its labels are gone and nothing may be put over its header", () => {
  const deleted: Snapshot = {
    ...fresh,
    sheets: fresh.sheets.map((sheet) =>
      sheet.name === "Budget"
        ? {
            ...sheet,
            values: sheet.values.slice(3),
            formulas: {},
            tables: sheet.tables.map((table) => ({
              ...table,
              range: table.range.replaceAll(/\d+/g, (row) => String(Number(row) - 3)),
            })),
          }
        : sheet,
    ),
  };
  const reading = readWorkbook(deleted);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { workbook } = reading.submission;
  expect(workbook.quarterLabels.find(({ table }) => table === "Budget")?.found).toEqual([null, null, null, null, null]);
  expect(workbook.formulas.map(({ label }) => label)).not.toContain("Next ID of Budget");
});
