import pillarBalance from "../../../src/core/portfolio/pillar-balance";
import { line } from "../../support/rows";
import { digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

/** Money for OUT-01 (Representation), OUT-03 (Fairness) and OUT-05 (Opportunity), all with marker 2 unless told. */
const money = (amounts: readonly number[], marker = 2) =>
  digest("SAL", {
    budget: ["OUT-01", "OUT-03", "OUT-05"].map((outcomeId, index) =>
      line({ id: `SAL-BL-00${index}`, outcomeId, marker, quarters: [amounts[index], 0, 0, 0, 0] }),
    ),
  });

testPortfolioCriterion(pillarBalance, {
  passes: {
    thirds: { in: portfolio([money([10, 10, 10])]) },
    // 15 and 25 of 100: the limits themselves are in.
    "exactly the limits": { in: portfolio([money([60, 25, 15])]) },
    "nothing tied": { in: portfolio([money([10, 0, 0], 0)]) },
    "no money": { in: portfolio([money([0, 0, 0])]) },
    "a wider pack": {
      in: portfolio([money([70, 20, 10])]),
      setting: { thresholds: { minimum: 0.1, maximum: 0.7 } },
    },
  },
  breaches: {
    "one pillar with almost all, in all and in the department": {
      in: portfolio([money([90, 6, 4])]),
      items: ["coalition", "SAL"],
      message:
        "All plans together: of tied money, weighted by marker, Representation 90 %, Fairness 6 % and Opportunity 4 %. Each pillar is to have 15 % to 60 %.",
    },
    // 60 at half is 30; with 30 and 5 that is 46, 46 and 8 %.
    "weights by marker": {
      in: portfolio([
        digest("SAL", {
          budget: [
            line({ outcomeId: "OUT-01", marker: 1, quarters: [60, 0, 0, 0, 0] }),
            line({ id: "SAL-BL-2", outcomeId: "OUT-03", marker: 2, quarters: [30, 0, 0, 0, 0] }),
            line({ id: "SAL-BL-3", outcomeId: "OUT-05", marker: 2, quarters: [5, 0, 0, 0, 0] }),
          ],
        }),
      ]),
      items: ["coalition", "SAL"],
      message: /Opportunity 8 %\./,
    },
    "pilots' money": {
      in: portfolio([
        digest("SAL", {
          budget: [
            ...["OUT-01", "OUT-03", "OUT-05"].map((outcomeId, index) =>
              line({ id: `SAL-BL-${index}`, outcomeId, marker: 2, quarters: [100, 0, 0, 0, 0] }),
            ),
            line({ id: "SAL-BL-9", outcomeId: "OUT-01", marker: 2, pilotId: "SAL-P-01", quarters: [1, 0, 0, 0, 0] }),
          ],
        }),
      ]),
      items: ["fund"],
    },
  },
});
