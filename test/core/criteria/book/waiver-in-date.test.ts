import waiverInDate from "../../../../src/core/criteria/book/waiver-in-date";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const [waiver] = book().granted;
if (waiver === undefined) throw new Error("the book of the builders has a waiver");

testCriterion(waiverInDate, {
  passes: {
    "a waiver in force": book(),
    "one that ends tomorrow": book({ granted: [{ ...waiver, expires: "2026-12-01" }] }),
    none: book({ granted: [] }),
  },
  breaches: {
    "one that ends today (criteria.md: an expiry after today)": {
      in: book({ granted: [{ ...waiver, expires: "2026-11-30" }] }),
      at: ["granted.0.expires"],
      message: "The waiver for pilot-checkpoints on SAL-P-01 ended 30 Nov 2026.",
    },
    "one without a reason and an approver": {
      in: book({ granted: [{ ...waiver, reason: undefined, approver: " " }] }),
      at: ["granted.0.reason"],
      message: "The waiver for pilot-checkpoints on SAL-P-01 has no Reason and no Approver.",
    },
  },
});
