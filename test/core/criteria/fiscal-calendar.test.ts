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
      // January years named for their end: FY27-Q1 is January to March 2027, the third quarter of a year from July 2026 to June 2027.
      message:
        "This plan starts its years in January; the organisation starts in July. Its FY27-Q1 to FY28-Q1 run from Jan 2027 to Mar 2028, which is FY27-Q3 to FY28-Q3 of the organisation.",
    },
    "a start month with other quarters": {
      in: plan({ start: start({ fiscalStartMonth: 8 }) }),
      at: ["start.fiscalStartMonth"],
      // Years from August: FY27-Q1 is August to October 2026, which lies in the first and the second quarter of a year from July.
      message:
        "This plan starts its years in August; the organisation starts in July. Its FY27-Q1 to FY28-Q1 run from Aug 2026 to Oct 2027, across the organisation's FY27-Q1 to FY28-Q2: its quarters begin in other months.",
    },
    "a start month that is none": {
      in: plan({ start: start({ fiscalStartMonth: 13 }) }),
      at: ["start.fiscalStartMonth"],
      message: "This plan starts its years in month 13; the organisation starts in July.",
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
