import commitmentOwner from "../../../src/core/criteria/commitment-owner";
import { plan } from "../../support/plan";
import { commitment } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(commitmentOwner, {
  passes: { "an owner and a deputy": plan(), "no commitments": plan({ commitments: [] }) },
  breaches: {
    "no owner": {
      in: plan({ commitments: [commitment({ owner: " " })] }),
      at: ["commitments.0.owner"],
      severity: "error",
      message: "SAL-C-01 has no owner.",
    },
    "no deputy": {
      in: plan({ commitments: [commitment({ deputy: undefined })] }),
      at: ["commitments.0.deputy"],
      severity: "warning",
      message: "SAL-C-01 has no deputy.",
    },
    "one person as both": {
      in: plan({ commitments: [commitment({ owner: "Head of  Sales", deputy: "head of sales " })] }),
      at: ["commitments.0.deputy"],
      severity: "warning",
      message: "SAL-C-01 has head of sales as owner and as deputy.",
    },
    "neither, once each": {
      in: plan({ commitments: [commitment({ owner: undefined, deputy: undefined })] }),
      at: ["commitments.0.owner", "commitments.0.deputy"],
    },
  },
});
