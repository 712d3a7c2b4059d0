import dateIsADate from "../../../src/core/criteria/date-is-a-date";
import type { Unreadable } from "../../../src/core/domain/submission";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const sunset = (overrides: Partial<Unreadable>) =>
  plan({
    workbook: {
      unreadable: [
        {
          key: "pilots.0.sunset",
          kind: "date",
          label: "Sunset",
          item: "SAL-P-01",
          text: "03/04/2027",
          readings: [],
          ...overrides,
        },
      ],
    },
  });

testCriterion(dateIsADate, {
  passes: { "dates everywhere": plan(), "a text number: number-not-text says it": sunset({ kind: "number" }) },
  breaches: {
    "text that reads two ways": {
      in: sunset({ readings: ["2027-04-03", "2027-03-04"] }),
      at: ["workbook.unreadable.0"],
      item: "SAL-P-01",
      message: '"03/04/2027" in Sunset of SAL-P-01 could be 3 Apr 2027 or 4 Mar 2027.',
    },
    "text that reads one way": {
      in: sunset({ text: "30 June 2027", readings: ["2027-06-30"] }),
      at: ["workbook.unreadable.0"],
      message: '"30 June 2027" in Sunset of SAL-P-01 is text, not a date. It reads as 30 Jun 2027.',
    },
    "what is no date": {
      in: sunset({ text: "soon" }),
      at: ["workbook.unreadable.0"],
      message: '"soon" in Sunset of SAL-P-01 is not a date between 2000 and 2100.',
    },
  },
});
