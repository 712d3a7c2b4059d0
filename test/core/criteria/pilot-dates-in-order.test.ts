import pilotDatesInOrder from "../../../src/core/criteria/pilot-dates-in-order";
import { plan } from "../../support/plan";
import { pilot } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

const dates = (start?: string, measureBy?: string, sunset?: string) =>
  plan({ pilots: [pilot({ start, measureBy, sunset })] });

testCriterion(pilotDatesInOrder, {
  passes: {
    "start, measure, sunset": plan(),
    "measured on the last day": dates("2026-10-01", "2027-06-30", "2027-06-30"),
    "exactly five quarters": dates("2026-07-01", "2027-09-01", "2027-10-01"),
    "dates that other criteria ask for": dates(undefined, undefined, undefined),
    "a start alone": dates("2026-10-01"),
  },
  breaches: {
    "an end before the start, said alone": {
      in: dates("2027-06-01", "2027-02-01", "2027-03-01"),
      at: ["pilots.0.sunset"],
      item: "SAL-P-01",
      message: "SAL-P-01 ends 1 Mar 2027, before it starts 1 Jun 2027.",
    },
    "an end on the day of the start": {
      in: dates("2027-06-01", undefined, "2027-06-01"),
      at: ["pilots.0.sunset"],
      message: "SAL-P-01 ends on the day it starts, 1 Jun 2027.",
    },
    "measured before it starts": {
      in: dates("2026-10-01", "2026-10-01", "2027-06-30"),
      at: ["pilots.0.measureBy"],
      message: "SAL-P-01 is measured by 1 Oct 2026, not after its start on 1 Oct 2026.",
    },
    "measured after its sunset, whenever it starts": {
      in: dates(undefined, "2027-07-01", "2027-06-30"),
      at: ["pilots.0.measureBy"],
      message: "SAL-P-01 is measured by 1 Jul 2027, after its sunset on 30 Jun 2027.",
    },
    "a day longer than five quarters": {
      in: dates("2026-07-01", "2027-09-01", "2027-10-02"),
      at: ["pilots.0.sunset"],
      message: "SAL-P-01 runs from 1 Jul 2026 to 2 Oct 2027, longer than 5 quarters.",
    },
    "longer than the pack's two quarters": {
      in: dates("2026-10-01", "2027-05-31", "2027-06-30"),
      setting: { thresholds: { longestQuarters: 2 } },
      at: ["pilots.0.sunset"],
    },
  },
});
