import idUnique from "../../../../src/core/criteria/fund/id-unique";
import { decision, fund } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const [application] = fund().applications;
if (application === undefined) throw new Error("the fund of the builders has an application");

testCriterion(idUnique, {
  passes: { "IDs of their own": fund(), "an empty fund": fund({ applications: [], checkpoints: [], decisions: [] }) },
  breaches: {
    "a pilot that applies twice": {
      in: fund({ applications: [application, { ...application, id: "sal-p-01" }] }),
      at: ["applications.1.id"],
      message: "Pilot ID sal-p-01 stands twice in Applications (copied row?).",
    },
    "a decision without an ID": {
      in: fund({ decisions: [decision({ id: undefined })] }),
      at: ["decisions.0.id"],
      message: 'A row of Decisions ("Does SAL-P-01 get money?") has no Decision ID.',
    },
  },
});
