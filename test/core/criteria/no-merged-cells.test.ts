import noMergedCells from "../../../src/core/criteria/no-merged-cells";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { fund } from "../../support/coalition";
import { plan, round } from "../../support/plan";
import { cellOf, snapshotOf } from "../../support/snapshot-of";
import { asOf, testCriterion } from "../../support/test-criterion";

const merged = { sheet: "Budget", table: "Budget", range: "E5:E8", rows: 4, columns: ["Owner"] };

testCriterion(noMergedCells, {
  passes: { "a fund in order": fund(), "nothing merged": plan() },
  breaches: {
    "four rows with one owner": {
      in: plan({ workbook: { merged: [merged] } }),
      at: ["workbook.merged.0"],
      severity: "error",
      item: "Budget",
      message: "Cells Budget!E5:E8 of Budget (Owner) are merged, so 3 rows have nothing there.",
    },
    "two cells of a row": {
      in: plan({ workbook: { merged: [{ ...merged, range: "D5:E5", rows: 1, columns: ["Cost centre", "Owner"] }] } }),
      at: ["workbook.merged.0"],
      message:
        "Cells Budget!D5:E5 of Budget (Cost centre and Owner) are merged, so only the first of them holds a value.",
    },
  },
});

test("in a workbook: merged cells of a table are found there, a merged title isn't", () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const { cell: from } = cellOf(blueprint, "Budget", "Owner", 0);
  const { cell: to } = cellOf(blueprint, "Budget", "Owner", 1);
  const snapshot = snapshotOf(blueprint);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Budget" ? { ...sheet, merges: ["A1:C1", `${from}:${to}`] } : sheet,
  );
  const result = checkSnapshot({ ...snapshot, sheets }, { asOf });
  if (result.status === "unreadable") throw new Error(result.reason);
  expect(result.findings.map(({ criterion, place, message }) => ({ criterion, place, message }))).toEqual([
    {
      criterion: "no-merged-cells",
      place: { sheet: "Budget", cell: from },
      message: `Cells Budget!${from}:${to} of Budget (Owner) are merged, so one row has nothing there.`,
    },
  ]);
});
