import idUnique from "../../../src/core/criteria/id-unique";
import { plan } from "../../support/plan";
import { commitment, line, pilot } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(idUnique, {
  passes: {
    "IDs of their own": plan(),
    "one ID in two tables": plan({ commitments: [commitment({ id: "SAL-1" })], pilots: [pilot({ id: "SAL-1" })] }),
  },
  breaches: {
    "a copied row": {
      in: plan({ budget: [line(), line({ id: "SAL-BL-002" }), line()] }),
      at: ["budget.2.id"],
      item: "SAL-BL-001",
      message: "Line ID SAL-BL-001 stands twice in Budget (copied row?).",
    },
    "case and spaces": {
      in: plan({ budget: [line(), line({ id: " sal-bl- 001" })] }),
      at: ["budget.1.id"],
    },
    "three of a kind": {
      in: plan({ pilots: [pilot(), pilot(), pilot()] }),
      at: ["pilots.1.id", "pilots.2.id"],
      message: "Pilot ID SAL-P-01 stands 3 times in Pilots (copied row?).",
    },
    "a row with entries and no ID": {
      in: plan({ budget: [line({ id: undefined }), line({ id: "  " })] }),
      at: ["budget.0.id", "budget.1.id"],
      item: null,
      message: 'A row of Budget ("Mentoring for account leads") has no Line ID.',
    },
  },
});
