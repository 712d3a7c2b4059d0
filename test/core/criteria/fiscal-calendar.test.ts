import fiscalCalendar from "../../../src/core/criteria/fiscal-calendar";
import { plan, round, start } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(fiscalCalendar, {
  passes: {
    "the round's calendar": plan(),
    "a first quarter in small letters": plan({ start: start({ firstQuarter: " fy27-q1" }) }),
  },
  breaches: {
    "another start month": {
      in: plan({ start: start({ fiscalStartMonth: 1 }) }),
      at: ["start.fiscalStartMonth"],
      message: "This plan starts its years in January; the organisation starts in July.",
    },
    "another first quarter": {
      in: plan({ start: start({ firstQuarter: "FY26-Q1" }) }),
      at: ["start.firstQuarter"],
      message: "This plan begins with FY26-Q1; the round covers FY27-Q1, FY27-Q2, FY27-Q3, FY27-Q4, FY28-Q1.",
    },
    "both left blank": {
      in: plan({ start: start({ firstQuarter: undefined, fiscalStartMonth: undefined }) }),
      at: ["start.fiscalStartMonth", "start.firstQuarter"],
      message: "Fiscal start month is blank; the organisation starts its years in July.",
    },
    "a round that moved on": {
      in: plan({ ownRound: round({ firstQuarter: "FY28-Q1" }) }),
      at: ["start.firstQuarter"],
    },
  },
});
