import noHiddenValues from "../../../src/core/criteria/no-hidden-values";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { parseArea } from "../../../src/core/workbook/address";
import { fund } from "../../support/coalition";
import { plan, round } from "../../support/plan";
import { cellOf, snapshotOf } from "../../support/snapshot-of";
import { asOf, testCriterion } from "../../support/test-criterion";

const hidden = { sheet: "Budget", table: "Budget", what: "row", count: 4, names: [], cells: 40, money: 38000 } as const;

testCriterion(noHiddenValues, {
  passes: { "a fund in order": fund(), "nothing hidden": plan() },
  breaches: {
    "four rows with money": {
      in: plan({ workbook: { hidden: [hidden] } }),
      at: ["workbook.hidden.0"],
      severity: "warning",
      item: "Budget",
      message: "4 hidden rows of Budget hold 40 values, 38,000 in money among them.",
    },
    "a column": {
      in: plan({
        workbook: { hidden: [{ ...hidden, what: "column", count: 1, names: ["Rationale"], cells: 1, money: 0 }] },
      }),
      at: ["workbook.hidden.0"],
      message: "A hidden column of Budget (Rationale) holds a value.",
    },
  },
});

test("in a workbook: filled rows and columns count, empty and computed ones don't", () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const at = (column: string, row: number) => parseArea(cellOf(blueprint, "Budget", column, row).cell);
  const snapshot = snapshotOf(blueprint);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Budget"
      ? {
          ...sheet,
          // The builders' plan has four lines; the sixth row is empty.
          hiddenRows: [at("Q1", 0).row, at("Q1", 5).row],
          hiddenColumns: [at("Cost centre", 0).column, at("Total", 0).column],
        }
      : sheet,
  );
  const result = checkSnapshot({ ...snapshot, sheets }, { asOf });
  if (result.status === "unreadable") throw new Error(result.reason);
  // SAL-BL-001: everything but Pilot ID is filled, 15 cells, EUR 10,000 a quarter.
  expect(result.findings.map(({ criterion, place, message }) => ({ criterion, place, message }))).toEqual([
    {
      criterion: "no-hidden-values",
      place: { sheet: "Budget", cell: cellOf(blueprint, "Budget", "Cost centre", -1).cell },
      message: "A hidden column of Budget (Cost centre) holds 4 values.",
    },
    {
      criterion: "no-hidden-values",
      place: { sheet: "Budget", cell: cellOf(blueprint, "Budget", "Line ID", 0).cell },
      message: "A hidden row of Budget holds 15 values, 50,000 in money among them.",
    },
    // The same row of the sheet holds the first share of Splits: line, outcome and share.
    {
      criterion: "no-hidden-values",
      place: { sheet: "Budget", cell: cellOf(blueprint, "Splits", "Line ID", 0).cell },
      message: "A hidden row of Splits holds 3 values.",
    },
  ]);
});
