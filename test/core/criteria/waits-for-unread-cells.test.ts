import milestoneDependenciesExist from "../../../src/core/criteria/milestone-dependencies-exist";
import numbersAndNarrative from "../../../src/core/criteria/numbers-and-narrative";
import outcomeFunded from "../../../src/core/criteria/outcome-funded";
import pilotAskEqualsLines from "../../../src/core/criteria/pilot-ask-equals-lines";
import sharesAddUp from "../../../src/core/criteria/shares-add-up";
import spendAgainstPlan from "../../../src/core/criteria/spend-against-plan";
import type { Criterion } from "../../../src/core/criteria/criterion";
import type { Submission } from "../../../src/core/domain/submission";
import { plan } from "../../support/plan";
import { actual, commitment, evidence, line, milestone, split } from "../../support/rows";
import { runCriteria } from "../../support/test-criterion";

/** A plan in which a cell of another row can't be read, so that what seems to be missing may stand there. */
function unread(submission: Submission, key: string): Submission {
  const cell = { key, kind: "error" as const, label: "Cell", text: "#REF!", readings: [] };
  return { ...submission, workbook: { ...submission.workbook, unreadable: [cell] } };
}

const cases: readonly (readonly [string, Criterion, Submission, string])[] = [
  [
    "a share whose Line ID can't be read may be the one that is missing",
    sharesAddUp,
    plan({ splits: [split({ share: 0.6 }), split({ lineId: undefined, share: 0.4 })] }),
    "splits.1.lineId",
  ],
  [
    "a payment whose Line ID can't be read may be the line's",
    spendAgainstPlan,
    plan({ budget: [line()], actuals: [actual({ lineId: undefined })], moves: [] }),
    "actuals.0.lineId",
  ],
  [
    "a payment whose quarter can't be read may be of the one that is over",
    spendAgainstPlan,
    plan({ budget: [line()], actuals: [actual({ quarter: undefined }), actual({ lineId: "SAL-BL-009" })], moves: [] }),
    "actuals.0.quarter",
  ],
  [
    "a milestone whose ID can't be read may be the one that is waited for",
    milestoneDependenciesExist,
    plan({ milestones: [milestone({ id: undefined }), milestone({ id: "SAL-M-02", dependsOn: ["SAL-M-01"] })] }),
    "milestones.0.id",
  ],
  [
    "evidence whose kind can't be read may be of the one that is missing",
    numbersAndNarrative,
    plan({
      commitments: [commitment()],
      evidence: [evidence({ kind: "Quantitative" }), evidence({ id: "SAL-E-02", kind: undefined })],
    }),
    "evidence.1.kind",
  ],
  [
    "a line whose outcome can't be read may be its money",
    outcomeFunded,
    plan({ budget: [line({ outcomeId: undefined })], splits: [] }),
    "budget.0.outcomeId",
  ],
  [
    "a line whose pilot can't be read may be the pilot's",
    pilotAskEqualsLines,
    plan({ budget: [line(), line({ id: "SAL-BL-002", pilotId: undefined })] }),
    "budget.1.pilotId",
  ],
];

test.each(cases)("%s", (_name, criterion, submission, key) => {
  const readable = runCriteria(submission, [criterion]);
  expect(readable.findings.length).toBeGreaterThan(0);
  const { findings, notChecked } = runCriteria(unread(submission, key), [criterion]);
  expect(findings).toEqual([]);
  expect(notChecked.map(({ because }) => because)).toEqual([expect.stringMatching(/wait/)]);
});
