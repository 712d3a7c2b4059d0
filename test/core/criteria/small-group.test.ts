import smallGroup from "../../../src/core/criteria/small-group";
import { plan } from "../../support/plan";
import { group } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(smallGroup, {
  passes: {
    "large counts": plan(),
    "zero, which names nobody": plan({ groups: [group({ eligible: 40, selected: 0 })] }),
    "five, the smallest that may be shown": plan({ groups: [group({ eligible: 10, selected: 5 })] }),
    "everybody selected": plan({ groups: [group({ eligible: 30, selected: 30 })] }),
    "a hidden count": plan({ groups: [group({ eligible: 40, selected: "suppressed" })] }),
  },
  breaches: {
    "a group of 3": {
      in: plan({ groups: [group({ eligible: 3, selected: 1 })] }),
      at: ["groups.0.eligible"],
      severity: "warning",
      message: "SAL-G-01 (Women) shows 3 eligible, fewer than 5.",
    },
    "4 selected": { in: plan({ groups: [group({ selected: 4 })] }), at: ["groups.0.selected"] },
    "2 left over": {
      in: plan({ groups: [group({ eligible: 100, selected: 98 })] }),
      at: ["groups.0.selected"],
      message: "SAL-G-01 (Women) shows that 2 of 100 were not selected, fewer than 5.",
    },
    "8 where the pack's minimum is 10": {
      in: plan({ groups: [group({ eligible: 8, selected: 0 })] }),
      setting: { thresholds: { minimumCount: 10 } },
      at: ["groups.0.eligible"],
    },
  },
});
