import countsAddUp from "../../../src/core/criteria/counts-add-up";
import { plan } from "../../support/plan";
import { group } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(countsAddUp, {
  passes: {
    "counts that agree": plan(),
    "a hidden count": plan({ groups: [group({ eligible: "suppressed", selected: "suppressed" })] }),
    "groups that add to less while one of the round's has no row": plan({
      groups: [group(), group({ id: "SAL-G-03", group: "Total", eligible: 300, selected: 90 })],
    }),
    "groups that add to less while a count is suppressed": plan({
      groups: [
        group(),
        group({ id: "SAL-G-02", group: "Men", eligible: "suppressed", selected: "suppressed" }),
        group({ id: "SAL-G-03", group: "Total", eligible: 300, selected: 90 }),
      ],
    }),
    "the same group in another period": plan({ groups: [group(), group({ id: "SAL-G-02", period: "FY26-Q3" })] }),
    "an old period": plan({ groups: [group({ period: "FY20-Q1" })] }),
  },
  breaches: {
    "more selected than eligible": {
      in: plan({ groups: [group({ eligible: 20, selected: 21 })] }),
      at: ["groups.0.selected"],
      item: "SAL-G-01",
      message: "SAL-G-01 has 21 selected out of 20 eligible.",
    },
    "negative and fractional counts": {
      in: plan({ groups: [group({ eligible: -1, selected: 7.5 })] }),
      at: ["groups.0.eligible", "groups.0.selected"],
      message: "Eligible of SAL-G-01 is -1; people are counted in whole numbers from 0.",
    },
    "one group counted twice": {
      in: plan({ groups: [group(), group({ id: "SAL-G-02", group: "women " })] }),
      at: ["groups.1.group"],
      item: "SAL-G-02",
      message: "SAL-G-02 counts women in OUT-01, Promotion, FY26-Q4 again; SAL-G-01 has it already.",
    },
    "groups that add to less than their total": {
      in: plan({
        groups: [
          group({ eligible: 58, selected: 10 }),
          group({ id: "SAL-G-02", group: "Men", eligible: 60, selected: 10 }),
          group({ id: "SAL-G-03", group: "Total", eligible: 120, selected: 20 }),
        ],
      }),
      at: ["groups.2.eligible"],
      message: "Eligible in OUT-01, Promotion, FY26-Q4: the groups add to 118, Total says 120.",
    },
    "groups that add to more, even with one missing": {
      in: plan({ groups: [group(), group({ id: "SAL-G-03", group: "Total", eligible: 100, selected: 30 })] }),
      at: ["groups.1.eligible"],
    },
    "a period after the plan": {
      in: plan({ groups: [group({ period: "FY28-Q2" })] }),
      at: ["groups.0.period"],
      message: "SAL-G-01 counts FY28-Q2, which lies after the plan.",
    },
    "what is no period": { in: plan({ groups: [group({ period: "2026" })] }), at: ["groups.0.period"] },
    "no period": {
      in: plan({ groups: [group({ period: undefined })] }),
      at: ["groups.0.period"],
      message: "SAL-G-01 has no period.",
    },
  },
});
