import commitmentOutcomeExists from "../../../src/core/criteria/commitment-outcome-exists";
import { plan } from "../../support/plan";
import { commitment } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

const on = (outcomeId: string | undefined, pillar = "Fairness") =>
  plan({ commitments: [commitment({ outcomeId, pillar })] });

testCriterion(commitmentOutcomeExists, {
  passes: { "an outcome of the dictionary": plan(), "small letters and spaces": on(" out-05 ") },
  breaches: {
    "a blank": { in: on(undefined), at: ["commitments.0.outcomeId"], message: "SAL-C-01 names no outcome." },
    "an ID without its zero": {
      in: on("OUT-3"),
      at: ["commitments.0.outcomeId"],
      item: "SAL-C-01",
      message: "SAL-C-01 points to OUT-3, which is not in the dictionary. Did you mean OUT-03?",
    },
    "a slip that could be any: the pillar narrows the guess": {
      in: on("OUT-09"),
      at: ["commitments.0.outcomeId"],
      message: "SAL-C-01 points to OUT-09, which is not in the dictionary. Did you mean OUT-03 or OUT-04?",
    },
    "something far from any, without a guess": {
      in: on("gender pay gap"),
      at: ["commitments.0.outcomeId"],
      message: "SAL-C-01 points to GENDERPAYGAP, which is not in the dictionary.",
    },
    "SPLIT, which is for budget lines": { in: on("SPLIT"), at: ["commitments.0.outcomeId"] },
  },
});
