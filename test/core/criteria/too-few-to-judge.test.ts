import tooFewToJudge from "../../../src/core/criteria/too-few-to-judge";
import type { Outcome } from "../../../src/core/domain/outcome";
import type { GroupCount } from "../../../src/core/domain/plan";
import { group, plan, round } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

function measured(groups: readonly GroupCount[], metric: Outcome["metric"] = "IMPACT.RATIO") {
  const measure = { metric, decisionPoint: "Promotion", focalGroup: "Women", referenceGroup: "Men" };
  const outcomes = round().outcomes.map((one) => (one.id === "OUT-01" ? { ...one, ...measure } : one));
  return plan({ groups: [...groups], outcomes, ownRound: round({ outcomes }) });
}
const women = (eligible: GroupCount["eligible"], period = "FY27-Q1") => group({ period, eligible, selected: 5 });
const men = (eligible: GroupCount["eligible"], period = "FY27-Q1") =>
  group({ id: "SAL-G-02", group: "Men", period, eligible, selected: 5 });
const other = (label: string, eligible: number) =>
  group({ id: `SAL-G-${label}`, group: label, period: "FY27-Q1", eligible, selected: 5 });

testCriterion(tooFewToJudge, {
  passes: {
    "outcomes that are typed": plan(),
    "30 and 30": measured([women(30), men(30)]),
    "few in an earlier period": measured([women(11, "FY26-Q4"), men(90, "FY26-Q4"), women(30), men(90)]),
    "a few men, where only women are measured": measured([women(30), men(11)], "RATE"),
    "3, which is small-group's": measured([women(3), men(90)]),
    "a suppressed count": measured([women("suppressed"), men(90)]),
    "20 % not disclosed": measured([women(40), men(40), other("Not disclosed", 20), other("Total", 100)]),
  },
  breaches: {
    "11 people": {
      in: measured([women(11), men(90)]),
      at: ["groups.0.eligible"],
      severity: "info",
      item: "OUT-01",
      message: "OUT-01 in FY27-Q1 rests on 11 (Women), fewer than 30: treat it as indicative.",
    },
    "two small groups, once": {
      in: measured([women(29), men(28)]),
      at: ["groups.0.eligible"],
      message: "OUT-01 in FY27-Q1 rests on 29 (Women) and 28 (Men), fewer than 30: treat it as indicative.",
    },
    "21 % not disclosed": {
      in: measured([women(40), men(39), other("Not disclosed", 21), other("Total", 100)]),
      at: ["groups.2.eligible"],
      message: "OUT-01 in FY27-Q1 leaves out 21 % who didn't disclose, more than 20 %: treat it as indicative.",
    },
  },
});
