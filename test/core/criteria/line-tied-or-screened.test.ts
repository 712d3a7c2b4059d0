import lineTiedOrScreened from "../../../src/core/criteria/line-tied-or-screened";
import { plan } from "../../support/plan";
import { line, split } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(lineTiedOrScreened, {
  passes: {
    "tied, split and screened lines": plan(),
    "marker 0 with an outcome that isn't there: it claims nothing": plan({
      budget: [line({ marker: 0, outcomeId: "OUT-99" })],
    }),
    "a split line in small letters": plan({
      budget: [line({ id: "sal-bl-002", outcomeId: "split" })],
      splits: [split({ share: 1 })],
    }),
  },
  breaches: {
    "a blank marker": {
      in: plan({ budget: [line({ marker: undefined })] }),
      at: ["budget.0.marker"],
      item: "SAL-BL-001",
      message: "SAL-BL-001 has not been screened: its Marker is blank.",
    },
    "a marker of 3": {
      in: plan({ budget: [line({ marker: 3 })] }),
      at: ["budget.0.marker"],
      message: "SAL-BL-001 has Marker 3; it can be 0, 1 or 2.",
    },
    "a marker without an outcome": {
      in: plan({ budget: [line({ outcomeId: undefined, marker: 2 })] }),
      at: ["budget.0.outcomeId"],
      message: "SAL-BL-001 has Marker 2 but no Outcome ID.",
    },
    "SPLIT without rows in Splits": {
      in: plan({ budget: [line({ outcomeId: "SPLIT" })], splits: [split()] }),
      at: ["budget.0.outcomeId"],
      message: "SAL-BL-001 says SPLIT, but Splits has no rows for it.",
    },
    "SPLIT on a line without an ID": {
      in: plan({ budget: [line({ id: undefined, outcomeId: "SPLIT" })], splits: [split({ lineId: undefined })] }),
      at: ["budget.0.outcomeId"],
    },
    "an outcome that isn't in the dictionary": {
      in: plan({ budget: [line({ outcomeId: "OTU-04" })] }),
      at: ["budget.0.outcomeId"],
      message: "SAL-BL-001 is tied to OTU-04, which is not in the dictionary. Did you mean OUT-04?",
    },
  },
});
