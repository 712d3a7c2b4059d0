import oneCurrency from "../../../src/core/criteria/one-currency";
import { plan, round } from "../../support/plan";
import { line } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(oneCurrency, {
  passes: {
    "the round's currency": plan(),
    "a blank currency, which is the round's": plan({ budget: [line({ currency: undefined })] }),
    "a currency with rates, in small letters": plan({ budget: [line({ currency: " usd " })] }),
    "a currency without rates on a line without money": plan({
      budget: [line({ currency: "CHF", quarters: [0, 0, undefined, 0, 0] })],
    }),
  },
  breaches: {
    "a currency whose rates the round took out, on two of three lines": {
      in: plan({
        ownRound: round({ rates: {} }),
        budget: [line(), line({ id: "SAL-BL-002", currency: "USD" }), line({ id: "SAL-BL-003", currency: "USD" })],
      }),
      at: ["budget.1.currency", "budget.2.currency"],
      item: "SAL-BL-002",
    },
    "money without a rate": {
      in: plan({ budget: [line({ currency: "chf", quarters: [0, 500, 0, 500, 0] })] }),
      at: ["budget.0.currency"],
      item: "SAL-BL-001",
      message: "SAL-BL-001 is in CHF; the round has no CHF rate for FY27-Q2 and FY27-Q4.",
    },
  },
});
