import gapMeasurable from "../../../src/core/criteria/gap-measurable";
import type { Outcome } from "../../../src/core/domain/outcome";
import { commitment, group, plan, type PlanOverrides, round } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// Today is 30 Nov 2026, so the latest finished quarter is FY27-Q1.
function measured(groups: PlanOverrides["groups"], metric: Outcome["metric"] = "GAP.RATE") {
  const measure = { metric, decisionPoint: "Promotion", focalGroup: "Women", referenceGroup: "Men" };
  const outcomes = round().outcomes.map((one) => (one.id === "OUT-01" ? { ...one, ...measure } : one));
  return plan({ commitments: [commitment()], groups, outcomes, ownRound: round({ outcomes }) });
}
const women = group({ period: "FY27-Q1" });
const men = group({ id: "SAL-G-02", period: "FY27-Q1", group: "Men" });

testCriterion(gapMeasurable, {
  passes: {
    "outcomes that are typed": plan(),
    "both groups in the latest finished quarter": measured([women, men]),
    "a suppressed count": measured([{ ...women, eligible: "suppressed", selected: "suppressed" }, men]),
    "a rate, which compares nothing": measured([women], "RATE"),
    "labels in other letters": measured([{ ...women, group: " women", decisionPoint: "promotion" }, men]),
  },
  breaches: {
    "none at all": {
      in: measured([]),
      at: ["groups"],
      severity: "warning",
      item: "OUT-01",
      message:
        "OUT-01 is measured by GAP.RATE; Groups has no counts of Women and Men for FY27-Q1 (Promotion). It has none at all yet.",
    },
    "old ones": {
      in: measured([group(), group({ id: "SAL-G-02", group: "Men" })]),
      at: ["groups"],
      message:
        "OUT-01 is measured by GAP.RATE; Groups has no counts of Women and Men for FY27-Q1 (Promotion). The latest there are of FY26-Q4.",
    },
    "one of the two": {
      in: measured([women]),
      at: ["groups"],
      message: "OUT-01 is measured by GAP.RATE; Groups has no counts of Men for FY27-Q1 (Promotion).",
    },
    "rows without a count": {
      in: measured([{ ...women, eligible: undefined, selected: undefined }], "RATE"),
      at: ["groups"],
    },
    "another decision point": {
      in: measured([{ ...women, decisionPoint: "Hiring" }], "RATE"),
      at: ["groups"],
    },
  },
});
