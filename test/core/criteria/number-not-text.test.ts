import numberNotText from "../../../src/core/criteria/number-not-text";
import type { Unreadable } from "../../../src/core/domain/submission";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const q2 = (overrides: Partial<Unreadable>) =>
  plan({
    workbook: {
      unreadable: [
        {
          key: "budget.0.quarters.1",
          kind: "number",
          label: "Q2",
          item: "SAL-BL-014",
          text: "1,200",
          readings: [1200],
          ...overrides,
        },
      ],
    },
  });

testCriterion(numberNotText, {
  passes: {
    "numbers everywhere": plan(),
    "a text date: date-is-a-date says it": q2({ kind: "date" }),
    "an error: no-error-values says it": q2({ kind: "error" }),
  },
  breaches: {
    "text that reads one way": {
      in: q2({}),
      at: ["workbook.unreadable.0"],
      item: "SAL-BL-014",
      message: '"1,200" in Q2 of SAL-BL-014 is text, so it counts as 0. It reads as 1,200.',
    },
    "text that reads two ways": {
      in: q2({ text: "1.200", readings: [1200, 1.2] }),
      at: ["workbook.unreadable.0"],
      message: '"1.200" in Q2 of SAL-BL-014 is text, so it counts as 0. It could be 1,200 or 1.2.',
    },
    words: {
      in: q2({ text: "about 5k", readings: [] }),
      at: ["workbook.unreadable.0"],
      message: '"about 5k" in Q2 of SAL-BL-014 is not a number.',
    },
  },
});
