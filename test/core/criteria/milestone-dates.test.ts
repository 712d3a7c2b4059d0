import milestoneDates from "../../../src/core/criteria/milestone-dates";
import { plan, round } from "../../support/plan";
import { milestone } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(milestoneDates, {
  passes: {
    "dates inside the plan": plan(),
    "the plan's first and last day": plan({ milestones: [milestone({ start: "2026-07-01", due: "2027-09-30" })] }),
    "a moment, without a start": plan({ milestones: [milestone({ start: undefined })] }),
    "years that start in January": plan({
      ownRound: round({ calendar: { startMonth: 1, namedFor: "end" } }),
      milestones: [milestone({ start: "2027-01-01", due: "2028-03-31" })],
    }),
  },
  breaches: {
    "due before it starts": {
      in: plan({ milestones: [milestone({ start: "2027-02-01", due: "2027-01-31" })] }),
      at: ["milestones.0.due"],
      message: "SAL-M-01 is due 31 Jan 2027, before it starts 1 Feb 2027.",
    },
    "due after the plan": {
      in: plan({ milestones: [milestone({ due: "2027-10-01" })] }),
      at: ["milestones.0.due"],
      message: "SAL-M-01 is due 1 Oct 2027, after the plan ends on 30 Sep 2027.",
    },
    "begun before the plan": {
      in: plan({ milestones: [milestone({ start: "2026-06-30" })] }),
      at: ["milestones.0.start"],
      message: "SAL-M-01 starts 30 Jun 2026, before the plan begins on 1 Jul 2026.",
    },
    "no due date": {
      in: plan({ milestones: [milestone({ due: undefined })] }),
      at: ["milestones.0.due"],
      message: "SAL-M-01 has no due date.",
    },
  },
});
