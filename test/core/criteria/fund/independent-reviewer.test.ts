import independentReviewer from "../../../../src/core/criteria/fund/independent-reviewer";
import { fund } from "../../../support/coalition";
import { round } from "../../../support/plan";
import { testCriterion } from "../../../support/test-criterion";

const member = { name: "Head of Sales", vote: true, department: "SAL", external: false };
const score = { pilotId: "SAL-P-01", reviewer: "Head of HR", reviewerDepartment: "HR", scores: [4, 4, 3, 5] };

testCriterion(independentReviewer, {
  passes: {
    "a reviewer of another department": fund(),
    "no scores": fund({ scores: [] }),
    "somebody from outside, of no department": fund({ scores: [{ ...score, reviewerDepartment: undefined }] }),
  },
  breaches: {
    "a score for one's own department": {
      in: fund({ scores: [score, { ...score, reviewer: "Somebody", reviewerDepartment: "sal" }] }),
      at: ["scores.1.reviewer"],
      item: "SAL-P-01",
      message: "Somebody of SAL scores SAL-P-01, a pilot of their own department.",
    },
    "another department typed than the members' list has": {
      in: fund({ ownRound: round({ members: [member] }), scores: [{ ...score, reviewer: " head of  sales" }] }),
      at: ["scores.0.reviewer"],
    },
    "a pilot that Applications doesn't have, by its ID": {
      in: fund({ applications: [], scores: [{ ...score, reviewerDepartment: "SAL" }] }),
      at: ["scores.0.reviewer"],
    },
  },
});
