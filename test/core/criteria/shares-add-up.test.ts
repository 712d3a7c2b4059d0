import sharesAddUp from "../../../src/core/criteria/shares-add-up";
import { plan } from "../../support/plan";
import { split } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

const shares = (...values: (number | undefined)[]) => plan({ splits: values.map((share) => split({ share })) });

testCriterion(sharesAddUp, {
  passes: {
    "40 and 60 %": plan(),
    "no splits": plan({ splits: [] }),
    "thirds as people write them": shares(0.333, 0.333, 0.333),
    "tenths, which binary numbers can't hold": shares(0.1, 0.2, 0.3, 0.4),
    "a share of nothing beside one of everything": shares(0, 1),
    "two lines, told apart by ID only": plan({
      splits: [
        split({ lineId: "sal-bl-002", share: 0.5 }),
        split({ share: 0.5 }),
        split({ lineId: "SAL-BL-009", share: 1 }),
      ],
    }),
  },
  breaches: {
    "more than 100 %": {
      in: shares(0.6, 0.5),
      at: ["splits.0.share"],
      item: "SAL-BL-002",
      message: "Shares on SAL-BL-002 add to 110 %, not 100 %.",
    },
    "less than 100 %": { in: shares(0.6, 0.3), at: ["splits.0.share"] },
    "just past the tolerance of 0.1 %": { in: shares(0.6, 0.4011), at: ["splits.0.share"] },
    "20 in a percent cell, and nothing about the sum": {
      in: shares(20, 0.8),
      at: ["splits.0.share"],
      message: "Share of SAL-BL-002 for OUT-03 is 2,000 %. Did you mean 20 %?",
    },
    "110 % in one row": {
      in: shares(1.1, 0.5),
      at: ["splits.0.share"],
      message: "Share of SAL-BL-002 for OUT-03 is 110 %; shares lie between 0 and 100 %.",
    },
    "a share below 0": { in: shares(-0.2, 0.7), at: ["splits.0.share"] },
    "a blank share": {
      in: shares(0.4, undefined),
      at: ["splits.1.share"],
      message: "Share of SAL-BL-002 for OUT-03 is blank.",
    },
  },
});
