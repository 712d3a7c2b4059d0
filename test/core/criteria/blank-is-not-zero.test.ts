import blankIsNotZero from "../../../src/core/criteria/blank-is-not-zero";
import { plan } from "../../support/plan";
import { commitment, line } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

const targets = (...values: (number | undefined)[]) => plan({ commitments: [commitment({ targets: values })] });
const quarters = (...values: (number | undefined)[]) => plan({ budget: [line({ quarters: values })] });
const none = undefined;

testCriterion(blankIsNotZero, {
  passes: {
    "everything given": plan(),
    "typed zeros": quarters(0, 0, 0, 0, 0),
    "a line without any amount yet": quarters(none, none, none, none, none),
  },
  breaches: {
    "a missing target": {
      in: targets(0.1, 0.2, none, 0.4, 0.5),
      at: ["commitments.0.targets.2"],
      severity: "error",
      item: "SAL-C-01",
      message: "SAL-C-01 has no target for Q3 (FY27-Q3). Zero is fine if you mean it.",
    },
    "three missing targets in one finding, at the first": {
      in: targets(0.1, none, none, 0.4, none),
      at: ["commitments.0.targets.1"],
      message: /Q2 \(FY27-Q2\), Q3 \(FY27-Q3\) and Q5 \(FY28-Q1\)/,
    },
    "no targets at all": { in: targets(none, none, none, none, none), at: ["commitments.0.targets.0"] },
    "a line with a blank quarter, as a warning": {
      in: quarters(100, 100, 100, 100, none),
      at: ["budget.0.quarters.4"],
      severity: "warning",
      message: "SAL-BL-001 has nothing in Q5 (FY28-Q1). Zero is fine if you mean it.",
    },
  },
});

test("a target that can't be read is not blank: the row waits and is counted", () => {
  const submission = plan({
    commitments: [commitment({ targets: [0.1, 0.2, none, 0.4, 0.5] }), commitment({ targets: [none, 1, 1, 1, 1] })],
    workbook: {
      unreadable: [
        { key: "commitments.0.targets.2", kind: "number", label: "Target Q3", text: "0,3", readings: [0.3] },
      ],
    },
  });
  const { findings, notChecked } = runCriteria(submission, [blankIsNotZero]);
  expect(findings.map(({ path }) => path.join("."))).toEqual(["commitments.1.targets.0"]);
  expect(notChecked).toEqual([
    { criterion: "blank-is-not-zero", because: "One row waits for a cell that can't be read." },
  ]);
});
