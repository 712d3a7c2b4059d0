import sheetPresent from "../../../src/core/criteria/sheet-present";
import { fund } from "../../support/coalition";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(sheetPresent, {
  passes: { "a fund in order": fund(), "all sheets in place": plan() },
  breaches: {
    "a missing sheet": {
      in: plan({
        workbook: {
          sheets: [
            { sheet: "Budget", status: "present" },
            { sheet: "Pilots", status: "missing" },
          ],
        },
      }),
      at: ["workbook.sheets.1"],
      severity: "error",
      item: "Pilots",
      message: 'Sheet "Pilots" is missing.',
    },
    "a renamed sheet, as a warning": {
      in: plan({ workbook: { sheets: [{ sheet: "Pilots", status: "renamed", foundAs: "Pilots (Sam)" }] } }),
      at: ["workbook.sheets.0"],
      severity: "warning",
      message: /^Sheet "Pilots" is now called "Pilots \(Sam\)"\./,
    },
  },
});
