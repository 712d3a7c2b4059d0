import choiceFromList from "../../../../src/core/criteria/fund/choice-from-list";
import { fund } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

testCriterion(choiceFromList, {
  passes: {
    "values of the lists": fund(),
    blanks: fund({ spend: [{ pilotId: "SAL-P-01", quarter: undefined, amount: 1 }], checkpoints: [] }),
  },
  breaches: {
    "a quarter after the five": {
      in: fund({ spend: [{ pilotId: "SAL-P-01", quarter: "FY28-Q2", amount: 1 }] }),
      at: ["spend.0.quarter"],
      message: /^Quarter of a row of Spend without an ID is "FY28-Q2", which is not in its list\./,
    },
    "a department that the round doesn't have": {
      in: fund({ scores: [{ pilotId: "SAL-P-01", reviewer: "A", reviewerDepartment: "FINN", scores: [] }] }),
      at: ["scores.0.reviewerDepartment"],
    },
  },
});
