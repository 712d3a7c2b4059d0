import markerEarned from "../../../src/core/criteria/marker-earned";
import { plan } from "../../support/plan";
import { line, split } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(markerEarned, {
  passes: {
    "earned markers": plan(),
    "marker 0 needs nothing": plan({ budget: [line({ marker: 0, rationale: undefined, outcomeId: undefined })] }),
    "an outcome nobody knows: line-tied-or-screened says it": plan({ budget: [line({ outcomeId: "OUT-99" })] }),
  },
  breaches: {
    "no rationale": {
      in: plan({ budget: [line({ rationale: " " })] }),
      at: ["budget.0.rationale"],
      severity: "error",
      message: "SAL-BL-001 is marked 1 (significant aim) but gives no Rationale.",
    },
    "an outcome without a baseline": {
      in: plan({ budget: [line({ outcomeId: "OUT-06" })] }),
      at: ["budget.0.marker"],
      severity: "error",
      message: "SAL-BL-001 is marked 1 (significant aim), but OUT-06 has no baseline.",
    },
    "an outcome without a baseline in a split": {
      in: plan({
        budget: [line({ outcomeId: "SPLIT" })],
        splits: [split({ lineId: "sal-bl-001", outcomeId: "OUT-06" }), split({ lineId: "SAL-BL-001" })],
      }),
      at: ["budget.0.marker"],
    },
    "a main aim that would run anyway": {
      in: plan({ budget: [line({ marker: 2 })] }),
      at: ["budget.0.wouldNotRunWithoutAim"],
      severity: "warning",
      message: 'SAL-BL-001 is marked 2 (main aim), but "Would not run without aim" is no.',
    },
    "a main aim that doesn't say": {
      in: plan({ budget: [line({ marker: 2, wouldNotRunWithoutAim: undefined })] }),
      at: ["budget.0.wouldNotRunWithoutAim"],
      message: /is blank\.$/,
    },
  },
});
