import { findTable } from "../../../src/core/read/find-table";
import { SheetGrid } from "../../../src/core/read/sheet-grid";
import { renderTemplate } from "../../../src/core/render/render-template";
import { fiveQuarterPlan } from "../../../src/core/templates/five-quarter-plan";
import { budget } from "../../../src/core/templates/plan/tables/budget";
import { areaAddress } from "../../../src/core/workbook/address";
import { plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const labels = budget.columns.map(({ label }) => label);

/** Budget with these headers, found by its table object. */
function observe(headers: readonly string[]) {
  const sheet = snapshotOf(
    renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() }),
  ).sheets.find(({ name }) => name === "Budget");
  if (!sheet) throw new Error("no Budget");
  const grid = new SheetGrid({
    ...sheet,
    row: 3,
    values: [[...headers], headers.map(() => null)],
    tables: [
      {
        name: "Budget",
        range: areaAddress({ row: 3, column: 0, rows: 2, columns: headers.length }),
        hasHeaders: true,
        hasTotals: false,
        columns: headers.map((name) => ({ name })),
      },
    ],
  });
  return findTable(fiveQuarterPlan.spec(round()), budget, grid)?.observations.map(({ column, status, foundAs }) => ({
    column,
    status,
    ...(foundAs === undefined ? {} : { foundAs }),
  }));
}

const replaced = (from: string, ...to: string[]) => labels.flatMap((label) => (label === from ? to : [label]));

test("headers in place, in any order, with somebody's own among them, are nothing to observe", () => {
  expect(observe(labels)).toEqual([]);
  expect(observe([...labels].reverse())).toEqual([]);
  expect(observe(replaced("Owner", "My notes", "Owner"))).toEqual([]);
});

test("one unknown header between the same neighbours is the missing column renamed", () => {
  expect(observe(replaced("Owner", "Lead"))).toEqual([{ column: "Owner", status: "renamed", foundAs: "Lead" }]);
  expect(observe(replaced("Total", "Sum"))).toEqual([{ column: "Total", status: "renamed", foundAs: "Sum" }]);
});

test("neighbours renamed together keep their order", () => {
  const headers = labels.map((label) => (label === "Owner" ? "Lead" : label === "Currency" ? "Money" : label));
  expect(observe(headers)).toEqual([
    { column: "Owner", status: "renamed", foundAs: "Lead" },
    { column: "Currency", status: "renamed", foundAs: "Money" },
  ]);
});

test("a deleted column and somebody's own elsewhere are not one column renamed", () => {
  // A fix would give the notes the header of the deleted column, and notes would be read as reasons.
  const headers = replaced("Rationale").flatMap((label) => (label === "Category" ? ["My notes", label] : [label]));
  expect(observe(headers)).toEqual([{ column: "Rationale", status: "missing" }]);
});

test("where two headers could be the one, it is missing and not guessed", () => {
  expect(observe(replaced("Owner", "My notes", "Lead"))).toEqual([{ column: "Owner", status: "missing" }]);
});

test("a first row of somebody's entries is no header row, and nothing of it is a renamed header", () => {
  // The header row was deleted. A fix that put headers there would overwrite the first line.
  expect(observe(labels.map((_, index) => `entry ${index}`))).toBeUndefined();
});
