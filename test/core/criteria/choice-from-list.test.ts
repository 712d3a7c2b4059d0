import choiceFromList from "../../../src/core/criteria/choice-from-list";
import { plan } from "../../support/plan";
import { actual, commitment, evidence, group, line, milestone, move, pilot } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(choiceFromList, {
  passes: {
    "values of their lists": plan(),
    "small letters and spaces": plan({ commitments: [commitment({ pillar: " fairness" })] }),
    blanks: plan({ budget: [line({ category: undefined })] }),
    "an earlier quarter of the list": plan({ evidence: [evidence({ period: "FY25-Q1" })] }),
  },
  breaches: {
    "a slip, with the nearest value": {
      in: plan({ commitments: [commitment({ pillar: "Fairnes" })] }),
      at: ["commitments.0.pillar"],
      item: "SAL-C-01",
      message: 'Pillar of SAL-C-01 is "Fairnes", which is not in its list. Did you mean Fairness?',
    },
    "a word of one's own, with the list": {
      in: plan({ milestones: [milestone({ status: "ongoing" })] }),
      at: ["milestones.0.status"],
      message:
        'Status of SAL-M-01 is "ongoing", which is not in its list. Choose Not started, Under way, Done, Blocked or Dropped.',
    },
    "a comparator as programmers type it": {
      in: plan({ pilots: [pilot({ comparator: ">=" })] }),
      at: ["pilots.0.comparator"],
      message: 'Comparator of SAL-P-01 is ">=", which is not in its list. Did you mean ≥?',
    },
    "a word that is neither yes nor no": {
      in: plan({
        workbook: {
          unreadable: [
            {
              key: "commitments.0.needsMoney",
              kind: "yesNo",
              label: "Needs money",
              item: "SAL-C-01",
              text: "maybe",
              readings: [],
            },
          ],
        },
      }),
      at: ["workbook.unreadable.0"],
      item: "SAL-C-01",
      message: 'Needs money of SAL-C-01 is "maybe", which is neither yes nor no.',
    },
    "the round's own lists": {
      in: plan({ groups: [group({ decisionPoint: "Lunch", group: "Everybody" })] }),
      at: ["groups.0.decisionPoint", "groups.0.group"],
    },
    "quarters outside the plan": {
      in: plan({ actuals: [actual({ quarter: "FY26-Q4" })], moves: [move({ quarter: "Q2" })] }),
      at: ["actuals.0.quarter", "moves.0.quarter"],
      message: /^Quarter of a row of Actuals without an ID is "FY26-Q4"/,
    },
  },
});
