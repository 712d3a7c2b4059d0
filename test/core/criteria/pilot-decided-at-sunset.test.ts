import pilotDecidedAtSunset from "../../../src/core/criteria/pilot-decided-at-sunset";
import { pilot, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// Today is 30 Nov 2026.
testCriterion(pilotDecidedAtSunset, {
  passes: {
    "a sunset ahead": plan(),
    "the day of the sunset itself": plan({ pilots: [pilot({ sunset: "2026-11-30" })] }),
    "a decided pilot": plan({ pilots: [pilot({ sunset: "2026-11-01", disposition: "Stop", decisionId: "D-07" })] }),
    "one extension": plan({ pilots: [pilot({ extensions: 1 })] }),
    "no sunset, which is another criterion's": plan({ pilots: [pilot({ sunset: undefined })] }),
  },
  breaches: {
    "53 days without a decision": {
      in: plan({ pilots: [pilot({ sunset: "2026-10-08" })] }),
      at: ["pilots.0.disposition"],
      item: "SAL-P-01",
      message: "SAL-P-01 passed its sunset 53 days ago (8 Oct 2026) without Disposition and Decision ID.",
    },
    "a disposition that no decision stands behind": {
      in: plan({ pilots: [pilot({ sunset: "2026-11-29", disposition: "Scale" })] }),
      at: ["pilots.0.decisionId"],
      message: "SAL-P-01 passed its sunset a day ago (29 Nov 2026) without Decision ID.",
    },
    "a second extension": {
      in: plan({ pilots: [pilot({ extensions: 2 })] }),
      at: ["pilots.0.extensions"],
      message: "SAL-P-01 was extended 2 times; 1 is the most.",
    },
  },
});
