import decisionComplete, { type WithDecisions } from "../../../../src/core/criteria/coalition/decision-complete";
import { book, decision, fund } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

testCriterion<WithDecisions>(decisionComplete, {
  passes: {
    "a fund's decision in full": fund(),
    "a book's decision in full": book(),
    "no decisions yet": fund({ decisions: [] }),
    "a question for a forum that has not met": book({
      decisions: [decision({ date: "2026-12-01", evidence: undefined, decision: undefined, due: undefined })],
    }),
    "no dissent": fund({ decisions: [decision({ dissent: undefined })] }),
    "an action due on the day of the decision": fund({ decisions: [decision({ due: "2026-11-19" })] }),
  },
  breaches: {
    "a question whose day has come": {
      in: book({ decisions: [decision({ date: "2026-11-30", decision: undefined })] }),
      at: ["decisions.0.decision"],
    },
    "a decision of a day to come": {
      in: book({ decisions: [decision({ date: "2026-12-01", due: "2026-12-04", evidence: undefined })] }),
      at: ["decisions.0.evidence"],
    },
    "no trade-off": {
      in: fund({ decisions: [decision({ id: "D-08", tradeOff: " " })] }),
      at: ["decisions.0.tradeOff"],
      item: "D-08",
      message: "D-08 records no trade-off.",
    },
    "several gaps of one decision as one finding": {
      in: book({
        decisions: [decision(), decision({ id: "D-02", evidence: undefined, owner: undefined, due: undefined })],
      }),
      at: ["decisions.1.evidence"],
      message: "D-02 records no evidence, no owner and no due date.",
    },
    "an action due before its decision": {
      in: fund({ decisions: [decision({ due: "2026-11-18" })] }),
      at: ["decisions.0.due"],
    },
    "a row of nothing but a question": {
      in: book({ decisions: [{ question: "Who pays?" } as never] }),
      at: ["decisions.0.date"],
      message:
        "A row of Decisions without an ID records no date, no evidence, no trade-off, no rule used, no decision, no action, no owner and no due date.",
    },
  },
});
