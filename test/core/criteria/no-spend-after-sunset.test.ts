import noSpendAfterSunset from "../../../src/core/criteria/no-spend-after-sunset";
import { plan } from "../../support/plan";
import { pilot, pilotLine } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(noSpendAfterSunset, {
  passes: {
    "money until the sunset": plan(),
    "money in the quarter in which the sunset falls": plan({
      // FY27-Q4 is 1 Apr to 30 Jun 2027.
      pilots: [pilot({ sunset: "2027-04-02" })],
    }),
    "a sunset on the first day of the quarter": plan({ pilots: [pilot({ sunset: "2027-04-01" })] }),
    "a pilot without a sunset: pilot-sunset says it": plan({ pilots: [pilot({ sunset: undefined })] }),
    "a pilot that isn't there: references-exist says it": plan({ budget: [pilotLine({ pilotId: "SAL-P-09" })] }),
  },
  breaches: {
    "money a day after it, by the quarter's first day": {
      // FY27-Q4 begins on 1 Apr 2027.
      in: plan({
        pilots: [pilot({ sunset: "2027-03-31" })],
        budget: [pilotLine({ quarters: [0, 0, 0, 1, 0] }), pilotLine({ id: "SAL-BL-004", quarters: [1, 1, 1, 0, 0] })],
      }),
      at: ["budget.0.quarters.3"],
    },
    "money in quarters that begin after it": {
      in: plan({
        pilots: [pilot({ sunset: "2027-03-31" })],
        budget: [pilotLine({ quarters: [0, 1000, 2000, 9000, 500] })],
      }),
      at: ["budget.0.quarters.3"],
      item: "SAL-BL-003",
      message: "SAL-BL-003 has EUR 9,000 in FY27-Q4, EUR 500 in FY28-Q1 for SAL-P-01, whose sunset is 31 Mar 2027.",
    },
  },
});
