import milestoneResourced from "../../../src/core/criteria/milestone-resourced";
import { line, milestone, move, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// The milestone of the builders runs from 1 Aug to 30 Nov 2026: FY27-Q1 and FY27-Q2.
const paidBy = (quarters: readonly number[]) =>
  plan({ milestones: [milestone()], moves: [], budget: [line({ quarters: [...quarters] })] });

testCriterion(milestoneResourced, {
  passes: {
    "a line with money, and no cost": plan(),
    "money in the first of its quarters only": paidBy([500, 0, 0, 0, 0]),
    "money in the last of its quarters only": paidBy([0, 500, 0, 0, 0]),
    "no cost as people write it": plan({ milestones: [milestone({ lineId: "No Cost" })] }),
    "money that was moved there": plan({
      milestones: [milestone()],
      budget: [line({ quarters: [0, 0, 0, 0, 0] }), line({ id: "SAL-BL-002" })],
      moves: [move({ fromLine: "SAL-BL-002", toLine: "SAL-BL-001" })],
    }),
    "a dropped one": plan({ milestones: [milestone({ lineId: undefined, status: "Dropped" })] }),
    "a line that doesn't exist, which is another criterion's": plan({
      milestones: [milestone({ lineId: "SAL-BL-099" })],
    }),
    "dates outside the plan, which are another's": plan({ milestones: [milestone({ due: "2031-01-01" })] }),
  },
  breaches: {
    "money before and after": {
      in: paidBy([0, 0, 9000, 9000, 0]),
      at: ["milestones.0.lineId"],
      severity: "warning",
      item: "SAL-M-01",
      message: "SAL-M-01 falls in FY27-Q1 and FY27-Q2; its line SAL-BL-001 has no money in FY27-Q1 or FY27-Q2.",
    },
    "money that was moved away": {
      in: plan({
        milestones: [milestone({ start: "2026-10-01" })],
        budget: [line(), line({ id: "SAL-BL-002" })],
        moves: [move({ amount: 10000 })],
      }),
      at: ["milestones.0.lineId"],
      message: "SAL-M-01 falls in FY27-Q2; its line SAL-BL-001 has no money in FY27-Q2.",
    },
    "no line": {
      in: plan({ milestones: [milestone({ lineId: undefined })] }),
      at: ["milestones.0.lineId"],
      message: "SAL-M-01 names no budget line.",
    },
  },
});
