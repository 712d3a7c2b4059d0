import outcomeFunded from "../../../src/core/criteria/outcome-funded";
import { commitment, line, plan, split } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const one = [commitment()];

testCriterion(outcomeFunded, {
  passes: {
    "lines and shares of lines": plan(),
    "no commitments": plan({ commitments: [] }),
    "a promise that costs nothing": plan({ commitments: [commitment({ needsMoney: false })], budget: [], splits: [] }),
    "another promise on it that costs nothing": plan({
      commitments: [commitment(), commitment({ id: "SAL-C-09", needsMoney: false })],
      budget: [],
      splits: [],
    }),
    "an outcome of no dictionary, which is another criterion's": plan({
      commitments: [commitment({ outcomeId: "OUT-99" })],
    }),
    "a share of a line": plan({
      commitments: one,
      budget: [line({ id: "SAL-BL-002", outcomeId: "SPLIT" })],
      splits: [split({ outcomeId: "OUT-01" })],
    }),
  },
  breaches: {
    "no line": {
      in: plan({ commitments: one, budget: [], splits: [] }),
      at: ["commitments.0.outcomeId"],
      severity: "warning",
      item: "OUT-01",
      message: "OUT-01 is promised (SAL-C-01), but no money is tied to it.",
    },
    "a line that was only looked at": {
      in: plan({ commitments: one, budget: [line({ marker: 0 })] }),
      at: ["commitments.0.outcomeId"],
    },
    "a line of zeros": {
      in: plan({ commitments: one, budget: [line({ quarters: [0, 0, 0, 0, 0] })] }),
      at: ["commitments.0.outcomeId"],
    },
    "two promises on it, once": {
      in: plan({ commitments: [commitment({ id: "SAL-C-02" }), commitment()], budget: [], splits: [] }),
      at: ["commitments.0.outcomeId"],
      message: "OUT-01 is promised (SAL-C-01, SAL-C-02), but no money is tied to it.",
    },
    "a share of nothing": {
      in: plan({
        commitments: one,
        budget: [line({ id: "SAL-BL-002", outcomeId: "SPLIT" })],
        splits: [split({ outcomeId: "OUT-01", share: 0 })],
      }),
      at: ["commitments.0.outcomeId"],
    },
  },
});
