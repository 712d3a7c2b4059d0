import formulaIntact from "../../../src/core/criteria/formula-intact";
import rowTotal from "../../../src/core/criteria/row-total";
import { plan } from "../../support/plan";
import { runCriteria, testCriterion } from "../../support/test-criterion";

const typedTotal = plan({
  workbook: {
    formulas: [
      {
        label: "Total",
        item: "SAL-BL-001",
        expected: "=SUM(Budget[[#This Row],[Q1]:[Q5]])",
        found: { value: 48000 },
        computed: 46500,
        disagrees: true,
      },
    ],
  },
});

testCriterion(rowTotal, {
  passes: {
    "totals that compute": plan(),
    "a typed Total that agrees: formula-intact says it": plan({
      workbook: {
        formulas: [{ label: "Total", item: "SAL-BL-001", expected: "=1", found: { value: 1 }, disagrees: false }],
      },
    }),
  },
  breaches: {
    "one of two typed Totals that disagrees": {
      in: plan({
        workbook: {
          formulas: [
            { label: "Total", item: "SAL-BL-001", expected: "=1", found: { value: 1 }, disagrees: false },
            { label: "Total", item: "SAL-BL-002", expected: "=1", found: { value: 2 }, computed: 1, disagrees: true },
          ],
        },
      }),
      at: ["workbook.formulas.1"],
      item: "SAL-BL-002",
    },
    "a typed Total that disagrees": {
      in: typedTotal,
      at: ["workbook.formulas.0"],
      item: "SAL-BL-001",
      message: "Total of SAL-BL-001 is typed as 48,000 over its formula; the quarters add to 46,500.",
    },
  },
});

test("a typed Total is one finding, not two", () => {
  const { findings } = runCriteria(typedTotal, [formulaIntact, rowTotal]);
  expect(findings.map(({ criterion }) => criterion)).toEqual(["row-total"]);
});

test("waits while a quarter of the line can't be read: the typed Total may be right", () => {
  const submission = plan({
    workbook: {
      formulas: typedTotal.workbook.formulas,
      unreadable: [
        {
          key: "budget.0.quarters.1",
          kind: "number",
          label: "Q2",
          item: "SAL-BL-001",
          text: "1 500",
          readings: [1500],
        },
      ],
    },
  });
  const { findings, notChecked } = runCriteria(submission, [formulaIntact, rowTotal]);
  expect(findings).toEqual([]);
  expect(notChecked.map(({ criterion }) => criterion)).toEqual(["row-total"]);
});
