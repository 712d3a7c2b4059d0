import targetsMoveTheRightWay from "../../../src/core/criteria/targets-move-the-right-way";
import { plan } from "../../support/plan";
import { commitment } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

const going = (outcomeId: string, baseline: number | undefined, targets: (number | undefined)[]) =>
  plan({ commitments: [commitment({ outcomeId, baseline, targets })] });

testCriterion(targetsMoveTheRightWay, {
  passes: {
    "up, in steps": plan(),
    down: going("OUT-04", 90, [85, 80, 75, 70, 60]),
    "toward zero from below": going("OUT-03", -12, [-10, -8, -6, -4, -2]),
    "toward one from above": going("OUT-02", 1.3, [1.2, 1.2, 1.1, 1.1, 1]),
    "zero that stays zero": going("OUT-03", 0, [0, 0, 0, 0, 0]),
    "a step back within a tenth of the way": going("OUT-01", 0.2, [0.3, 0.29, 0.3, 0.3, 0.3]),
    "no target Q5: blank-is-not-zero says it": going("OUT-01", 0.2, [0.3, 0.3, 0.3, 0.3, undefined]),
    "no baseline anywhere": going("OUT-06", undefined, [0.3, 0.2, 0.1, 0, 0]),
    "an outcome nobody knows": going("OUT-99", 0.2, [0, 0, 0, 0, 0]),
  },
  breaches: {
    "a gap meant to fall that grows": {
      in: going("OUT-03", 12, [12, 13, 13, 14, 14]),
      at: ["commitments.0.targets.4"],
      severity: "warning",
      message: "SAL-C-01: OUT-03 is meant to go toward zero, but moves the other way: 12 today, 14 in Q5.",
    },
    "zero passed and left far behind": {
      in: going("OUT-03", -5, [-3, 0, 3, 6, 8]),
      at: ["commitments.0.targets.4"],
    },
    "the outcome's own baseline where the commitment gives none, in percent": {
      in: going("OUT-01", undefined, [0.2, 0.2, 0.2, 0.2, 0.2]),
      at: ["commitments.0.targets.4"],
      message: "SAL-C-01: OUT-01 is meant to go up, but stays where it is today: 20 % today, 20 % in Q5.",
    },
    "a step back on the way": {
      in: going("OUT-01", 0.2, [0.25, 0.22, 0.26, 0.28, 0.3]),
      at: ["commitments.0.targets.1"],
      message: "SAL-C-01: target Q2 (22 %) steps back from Q1 (25 %); OUT-01 is meant to go up.",
    },
    "a step back that a strict pack doesn't forgive": {
      in: going("OUT-01", 0.2, [0.3, 0.299, 0.3, 0.3, 0.3]),
      setting: { thresholds: { reversalShareOfWay: 0 } },
      at: ["commitments.0.targets.1"],
    },
  },
});
