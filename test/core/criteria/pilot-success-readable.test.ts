import pilotSuccessReadable from "../../../src/core/criteria/pilot-success-readable";
import { pilot, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(pilotSuccessReadable, {
  passes: {
    "an outcome by its ID, and all the rest": plan(),
    "an outcome by its name": plan({ pilots: [pilot({ metric: "what OUT-05 is about" })] }),
    "a threshold of zero": plan({ pilots: [pilot({ threshold: 0 })] }),
    "no pilots": plan({ pilots: [] }),
  },
  breaches: {
    "a wish as metric": {
      in: plan({ pilots: [pilot({ metric: "Improve inclusion", threshold: undefined, measureBy: undefined })] }),
      at: ["pilots.0.metric"],
      item: "SAL-P-01",
      message:
        'SAL-P-01 can\'t be judged: its Metric "Improve inclusion" is no outcome of the dictionary; Threshold and Measure by are blank.',
    },
    "a slip in the outcome's ID": {
      in: plan({ pilots: [pilot({ metric: "OUT-5" })] }),
      at: ["pilots.0.metric"],
      message: 'SAL-P-01 can\'t be judged: its Metric "OUT-5" is no outcome of the dictionary. Did you mean OUT-05?',
    },
    "no comparator": {
      in: plan({ pilots: [pilot({ comparator: " " })] }),
      at: ["pilots.0.comparator"],
      message: "SAL-P-01 can't be judged: Comparator is blank.",
    },
    "a pilot that has only a name, once": {
      in: plan({
        pilots: [
          pilot({
            metric: undefined,
            comparator: undefined,
            threshold: undefined,
            measureBy: undefined,
            source: undefined,
          }),
        ],
      }),
      at: ["pilots.0.metric"],
      message: "SAL-P-01 can't be judged: Metric, Comparator, Threshold, Measure by and Source are blank.",
    },
  },
});
