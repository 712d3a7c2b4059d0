import formulaIntact from "../../../src/core/criteria/formula-intact";
import type { BrokenFormula } from "../../../src/core/domain/submission";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const broken = (overrides: Partial<BrokenFormula>) =>
  plan({
    workbook: {
      formulas: [
        {
          label: "Progress",
          item: "SAL-C-02",
          expected: "=1+1",
          found: "nothing",
          computed: 0.5,
          disagrees: false,
          ...overrides,
        },
      ],
    },
  });

testCriterion(formulaIntact, {
  passes: {
    "formulas in place": plan(),
    "a typed Total that disagrees: row-total says it": broken({ label: "Total", found: { value: 1 }, disagrees: true }),
  },
  breaches: {
    "formulas whose column is missing, counted in one line": {
      in: plan({ workbook: { formulasWaiting: 109 } }),
      at: ["workbook"],
      severity: "info",
      message: "109 computed cells point to a table or column that is missing, and could not be checked.",
    },
    "an emptied cell": {
      in: broken({}),
      at: ["workbook.formulas.0"],
      item: "SAL-C-02",
      message: "Progress of SAL-C-02 is empty; it was a formula.",
    },
    "a typed number, and what the formula would say": {
      in: broken({ found: { value: 1200 }, computed: 46500 }),
      at: ["workbook.formulas.0"],
      message: "Progress of SAL-C-02 is a typed number (1,200); it was a formula. The formula would say 46,500.",
    },
    "a typed number that agrees": {
      in: broken({ found: { value: 0.5 } }),
      at: ["workbook.formulas.0"],
      message: "Progress of SAL-C-02 is a typed number (0.5); it was a formula.",
    },
    "typed words in a cell that belongs to no item": {
      in: broken({ label: "Left in the envelope", item: undefined, found: { value: "ask Kim" }, computed: undefined }),
      at: ["workbook.formulas.0"],
      item: null,
      message: '"Left in the envelope" is typed ("ask Kim"); it was a formula.',
    },
    "another formula, shortened": {
      in: broken({ found: { formula: `=${"A1+".repeat(40)}A1` } }),
      at: ["workbook.formulas.0"],
      message: /another formula \(=A1\+.{40,60}\.\.\.\) than the template's/,
    },
  },
});
