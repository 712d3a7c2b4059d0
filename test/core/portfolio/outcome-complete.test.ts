import outcomeComplete from "../../../src/core/portfolio/outcome-complete";
import { coalitionRound, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const complete = {
  numerator: "promoted",
  denominator: "eligible",
  source: "HR system",
  owner: "Talent lead",
  baseline: 0.2,
  baselineDate: "2026-06-30",
};
const round = (changes: object) => {
  const [first] = coalitionRound().outcomes;
  return coalitionRound({ outcomes: first === undefined ? [] : [{ ...first, ...complete, ...changes }] });
};
const none = portfolio([]);

testPortfolioCriterion(outcomeComplete, {
  passes: {
    "all there": { in: none, round: round({}) },
    // The review is on 30 Nov 2026.
    "a baseline of exactly twelve months ago": { in: none, round: round({ baselineDate: "2025-11-30" }) },
    "a baseline of 0": { in: none, round: round({ baseline: 0 }) },
    "an older one where the pack allows it": {
      in: none,
      round: round({ baselineDate: "2025-01-31" }),
      setting: { thresholds: { baselineMonths: 24 } },
    },
  },
  breaches: {
    "no source and no baseline": {
      in: none,
      round: round({ source: " ", baseline: undefined }),
      items: ["OUT-01"],
      severity: "error",
      message: "OUT-01 has no source and no baseline.",
    },
    "a baseline of a day more": {
      in: none,
      round: round({ baselineDate: "2025-11-29" }),
      items: ["OUT-01"],
      message: "The baseline of OUT-01 is of 29 Nov 2025, more than 12 months ago.",
    },
  },
});
