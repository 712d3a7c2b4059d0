import milestoneOwner from "../../../src/core/criteria/milestone-owner";
import { plan } from "../../support/plan";
import { milestone } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(milestoneOwner, {
  passes: { "an owner each": plan(), "no milestones": plan({ milestones: [] }) },
  breaches: {
    "a milestone of which nothing but the dates is known": {
      in: plan({ milestones: [milestone(), milestone({ id: undefined, milestone: undefined, owner: undefined })] }),
      at: ["milestones.1.owner"],
      message: "A row of Milestones without an ID has no owner.",
    },
    "no owner": {
      in: plan({ milestones: [milestone({ id: "SAL-M-12", owner: undefined }), milestone({ owner: " " })] }),
      at: ["milestones.0.owner", "milestones.1.owner"],
      item: "SAL-M-12",
      message: "SAL-M-12 has no owner.",
    },
  },
});
