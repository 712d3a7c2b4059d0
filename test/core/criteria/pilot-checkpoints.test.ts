import pilotCheckpoints from "../../../src/core/criteria/pilot-checkpoints";
import { checkpoint, pilot, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// The pilot of the builders runs from 1 Oct 2026 to 30 Jun 2027: FY27-Q2 to FY27-Q4, 272 days, midpoint 14 Feb 2027.
const on = (...dates: string[]) => dates.map((date, index) => checkpoint({ id: `SAL-CP-0${index + 1}`, date }));

testCriterion(pilotCheckpoints, {
  passes: {
    "one in each quarter, two before the midpoint": plan(),
    "on the first and last day": plan({ checkpoints: on("2026-10-01", "2027-03-31", "2027-06-30") }),
    "a quarter that it hardly touches": plan({
      pilots: [pilot({ start: "2026-09-15" })],
      checkpoints: on("2026-11-23", "2027-01-15", "2027-05-03"),
    }),
    "checkpoints whose pilot was mistyped, which is another criterion's": plan({
      checkpoints: on("2026-11-23", "2027-01-15", "2027-05-03").map((one) => ({ ...one, pilotId: "SAL-P-1" })),
    }),
    "a pilot without a sunset, which is another criterion's": plan({
      pilots: [pilot({ sunset: undefined })],
      checkpoints: [],
    }),
    "dates in the wrong order, which are another's": plan({
      pilots: [pilot({ start: "2027-06-30", sunset: "2026-10-01" })],
      checkpoints: [],
    }),
  },
  breaches: {
    none: {
      in: plan({ checkpoints: [] }),
      at: ["pilots.0.id"],
      severity: "warning",
      item: "SAL-P-01",
      message: "SAL-P-01 has no checkpoint; it runs from 1 Oct 2026 to 30 Jun 2027.",
    },
    "a quarter without one": {
      in: plan({ checkpoints: on("2026-11-23", "2027-05-03") }),
      at: ["pilots.0.id"],
      message: "SAL-P-01 has no checkpoint in FY27-Q3.",
    },
    "none before the midpoint, and the first quarter unread": {
      in: plan({ checkpoints: on("2027-02-14", "2027-05-03") }),
      at: ["pilots.0.id"],
      message: "SAL-P-01 has no checkpoint in FY27-Q2 and none before its midpoint (14 Feb 2027).",
    },
    "only dates outside its life, and those of another pilot": {
      in: plan({
        pilots: [pilot(), pilot({ id: "SAL-P-02", start: "2026-12-01", sunset: "2027-02-28" })],
        checkpoints: [
          ...on("2026-09-30", "2027-07-01"),
          ...["2026-12-15", "2027-01-15"].map((date) => checkpoint({ pilotId: "SAL-P-02", date })),
        ],
      }),
      at: ["pilots.0.id"],
      message: /^SAL-P-01 has no checkpoint; it runs/,
    },
    "a quarter of 16 days, where the pack asks for it": {
      in: plan({ pilots: [pilot({ start: "2026-09-15" })] }),
      setting: { thresholds: { shortestQuarterDays: 16 } },
      at: ["pilots.0.id"],
      message: "SAL-P-01 has no checkpoint in FY27-Q1.",
    },
    "a slip of a century, without counting four hundred quarters": {
      in: plan({ pilots: [pilot({ sunset: "2099-06-30" })] }),
      at: ["pilots.0.id"],
    },
  },
});
