import fiveConsecutiveQuarters from "../../../src/core/criteria/five-consecutive-quarters";
import { fund } from "../../support/coalition";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const expected = ["FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"];
const labels = (...found: (string | null)[]) =>
  plan({ workbook: { quarterLabels: [{ table: "Budget", expected, found, formulas: [] }] } });

testCriterion(fiveConsecutiveQuarters, {
  passes: { "a fund in order": fund(), "five in a row, over the turn of the year": labels(...expected) },
  breaches: {
    "a gap": {
      in: labels("FY27-Q1", "FY27-Q2", "FY27-Q3", "FY28-Q1", "FY28-Q2"),
      at: ["workbook.quarterLabels.0"],
      item: "Budget",
      message:
        "Above Q4 of Budget stands FY28-Q1 instead of FY27-Q4. The five labels read FY27-Q1, FY27-Q2, FY27-Q3, FY28-Q1, FY28-Q2.",
    },
    "a repeat": { in: labels("FY27-Q1", "FY27-Q2", "FY27-Q2", "FY27-Q4", "FY28-Q1"), at: ["workbook.quarterLabels.0"] },
    "an emptied label": {
      in: labels("FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", null),
      at: ["workbook.quarterLabels.0"],
      message: /^Above Q5 of Budget stands nothing instead of FY28-Q1\./,
    },
  },
});
