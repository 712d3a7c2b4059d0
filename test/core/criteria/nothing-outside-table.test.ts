import nothingOutsideTable from "../../../src/core/criteria/nothing-outside-table";
import { fund } from "../../support/coalition";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(nothingOutsideTable, {
  passes: { "a fund in order": fund(), "tables that hold everything": plan() },
  breaches: {
    "rows straight below a table": {
      in: plan({
        workbook: {
          outside: [
            {
              sheet: "Budget",
              table: "Budget",
              where: "below",
              range: "A41:C43",
              cells: 9,
              currentRange: "A4:Q40",
              grownRange: "A4:Q43",
            },
          ],
        },
      }),
      at: ["workbook.outside.0"],
      item: "Budget",
      message: "9 values in Budget!A41:C43 stand below the Budget table and are not counted.",
    },
    "rows on a copy of the sheet, as a warning": {
      in: plan({
        workbook: {
          outside: [
            {
              sheet: "Budget (2)",
              table: "Budget",
              where: "on a copy of",
              range: "A9:Q9",
              cells: 12,
              currentRange: "A4:Q40",
            },
          ],
        },
      }),
      at: ["workbook.outside.0"],
      item: "Budget",
      severity: "warning",
      message: "12 values in Budget (2)!A9:Q9 stand on a copy of the Budget table and are not counted.",
    },
    "one value beside it": {
      in: plan({
        workbook: {
          outside: [
            { sheet: "Pilots", table: "Pilots", where: "beside", range: "X7", cells: 1, currentRange: "A4:V16" },
          ],
        },
      }),
      at: ["workbook.outside.0"],
      message: "A value in Pilots!X7 stands beside the Pilots table and is not counted.",
    },
  },
});
