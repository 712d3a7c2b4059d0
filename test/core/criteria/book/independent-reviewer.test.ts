import { criterionExamples } from "../../../../src/core/criteria/basis/examples";
import independentReviewer from "../../../../src/core/criteria/book/independent-reviewer";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const [submission] = book().submissions;
const [waiver] = book().granted;
if (submission === undefined || waiver === undefined) throw new Error("the book of the builders has both");

testCriterion(independentReviewer, {
  passes: {
    "others review and approve": book(),
    "nobody yet": book({ submissions: [{ ...submission, reviewer: undefined }], granted: [] }),
    "a reviewer whom the members' list doesn't know": book({ submissions: [{ ...submission, reviewer: "Adviser" }] }),
  },
  breaches: {
    "a review of one's own department": {
      in: book({ submissions: [{ ...submission, reviewer: "head of sales" }] }),
      at: ["submissions.0.reviewer"],
      item: "SAL",
      message: "head of sales of SAL reviews SAL's plan.",
    },
    "a waiver approved by who asked": {
      in: book({ granted: [{ ...waiver, askedBy: " Head of HR" }] }),
      at: ["granted.0.approver"],
      message:
        "Head of HR approved the waiver for pilot-checkpoints on SAL-P-01 and asked for it. It silences nothing.",
    },
    "a waiver approved in one's own department": {
      in: book({ granted: [{ ...waiver, approver: "Head of Sales", askedBy: "Sales lead" }] }),
      at: ["granted.0.approver"],
    },
  },
});

test("its help page shows what it says of a review", () => {
  expect(criterionExamples["independent-reviewer"]).toBe("head of sales of SAL reviews SAL's plan.");
});
