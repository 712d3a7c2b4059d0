import referencesExist from "../../../../src/core/criteria/fund/references-exist";
import { fund } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const awards = [0, 0, 0, 0, 0];

testCriterion(referencesExist, {
  passes: {
    "IDs that exist": fund(),
    "small letters and spaces": fund({ spend: [{ pilotId: " sal-p-01 ", quarter: "FY27-Q1", amount: 1 }] }),
    "an award that is not decided yet": fund({
      awards: [{ pilotId: "SAL-P-01", awards, conditions: undefined, decisionId: undefined }],
    }),
    "an empty fund": fund({ applications: [], scores: [], awards: [], spend: [], checkpoints: [], decisions: [] }),
  },
  breaches: {
    "a score of no application": {
      in: fund({ scores: [{ pilotId: "SAL-P-10", reviewer: "A", reviewerDepartment: "HR", scores: [] }] }),
      at: ["scores.0.pilotId"],
      item: "SAL-P-10",
      message: "A row of Scores points to SAL-P-10, which is not among the applications. Did you mean SAL-P-01?",
    },
    "an award, a payment and a checkpoint of none": {
      in: fund({
        awards: [{ pilotId: "X", awards, conditions: undefined, decisionId: "D-99" }],
        spend: [{ pilotId: undefined, quarter: "FY27-Q1", amount: 1 }],
        checkpoints: [
          { id: "SAL-CP-01", pilotId: "Y", date: "2026-10-01", value: 1, call: undefined, note: undefined },
        ],
      }),
      at: ["awards.0.pilotId", "awards.0.decisionId", "spend.0.pilotId", "checkpoints.0.pilotId"],
    },
  },
});
