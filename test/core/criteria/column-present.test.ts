import columnPresent from "../../../src/core/criteria/column-present";
import { fund } from "../../support/coalition";
import { plan } from "../../support/plan";
import { pilot } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(columnPresent, {
  passes: { "a fund in order": fund(), "all columns in place": plan() },
  breaches: {
    "a renamed column once, with the rows that wait": {
      in: plan({
        pilots: [pilot(), pilot({ id: "SAL-P-02" })],
        workbook: {
          columns: [{ table: "Pilots", part: "pilots.sunset", column: "Sunset", status: "renamed", foundAs: "End" }],
        },
      }),
      at: ["workbook.columns.0"],
      item: "Pilots[Sunset]",
      message: 'Column "Sunset" of Pilots was renamed "End". The checks on its 2 rows wait for it.',
    },
    "a missing column of an empty table": {
      in: plan({
        moves: [],
        workbook: { columns: [{ table: "Moves", part: "moves.amount", column: "Amount", status: "missing" }] },
      }),
      at: ["workbook.columns.0"],
      message: 'Column "Amount" is missing from Moves.',
    },
  },
});
