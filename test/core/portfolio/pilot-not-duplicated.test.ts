import pilotNotDuplicated from "../../../src/core/portfolio/pilot-not-duplicated";
import { pilot } from "../../support/rows";
import { digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const two = (other: object) =>
  portfolio([digest("SAL", { pilots: [pilot()] }), digest("HR", { pilots: [pilot({ id: "HR-P-01", ...other })] })]);

testPortfolioCriterion(pilotNotDuplicated, {
  passes: {
    "another outcome": { in: two({ outcomeId: "OUT-01" }) },
    // Seven letters of ten are alike; 0.7 is under 0.8.
    "names that are less than 80 % alike": {
      in: portfolio([
        digest("SAL", { pilots: [pilot({ pilot: "abcdefghij" })] }),
        digest("HR", { pilots: [pilot({ id: "HR-P-01", pilot: "abcdefgxyz" })] }),
      ]),
    },
    "one after the other": { in: two({ start: "2027-07-01", sunset: "2027-09-30" }) },
    "a closed one": { in: two({ stage: "Closed" }) },
    "two of one department": {
      in: portfolio([digest("SAL", { pilots: [pilot(), pilot({ id: "SAL-P-02" })] })]),
    },
    "pilots without names": { in: two({ pilot: undefined }) },
  },
  breaches: {
    "the same name in other case and accents": {
      in: two({ pilot: "  PLAIN-LANGUAGE Cöntracts" }),
      items: ["SAL-P-01"],
      message: /^SAL-P-01 \("Plain-language contracts"\) and HR-P-01 .* both aim at OUT-05/,
    },
    // Eight letters of ten: exactly the limit.
    "names that are 80 % alike": {
      in: portfolio([
        digest("SAL", { pilots: [pilot({ pilot: "abcdefghij" })] }),
        digest("HR", { pilots: [pilot({ id: "HR-P-01", pilot: "abcdefghxy" })] }),
      ]),
      items: ["SAL-P-01"],
    },
    "no dates to tell them apart": { in: two({ start: undefined, sunset: undefined }), items: ["SAL-P-01"] },
    "on the same day only": { in: two({ start: "2027-06-30", sunset: "2027-12-31" }), items: ["SAL-P-01"] },
  },
});
