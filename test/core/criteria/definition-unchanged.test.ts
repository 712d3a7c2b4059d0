import definitionUnchanged from "../../../src/core/criteria/definition-unchanged";
import type { PlanOutcome } from "../../../src/core/domain/plan";
import { plan, round } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const dictionary = round().outcomes;
const changed = (id: string, change: PlanOutcome) =>
  plan({ outcomes: dictionary.map((one) => (one.id === id ? { ...one, ...change } : one)) });

testCriterion(definitionUnchanged, {
  passes: {
    "the dictionary as it is": plan(),
    "in another order": plan({ outcomes: [...dictionary].reverse() }),
    "spaces, and blank for nothing": changed("OUT-01", { outcome: " What OUT-01  is about ", source: "" }),
    "a baseline as a file stores it": changed("OUT-02", { baseline: 0.7000000000000001 }),
  },
  breaches: {
    "another denominator": {
      in: changed("OUT-03", { denominator: "all staff" }),
      at: ["outcomes.2.denominator"],
      item: "OUT-03",
      message: 'Denominator of OUT-03 is "all staff"; the dictionary says blank.',
    },
    "several fields, once, at the first": {
      in: changed("OUT-04", { direction: "up", baseline: 80, baselineDate: "2026-06-30" }),
      at: ["outcomes.3.direction"],
      message: 'Direction of OUT-04 is "up"; the dictionary says "down". Baseline and Baseline date differ too.',
    },
    "a baseline taken out": {
      in: changed("OUT-04", { baseline: undefined }),
      at: ["outcomes.3.baseline"],
      message: "Baseline of OUT-04 is blank; the dictionary says 90.",
    },
    "an outcome that is gone": {
      in: plan({ outcomes: dictionary.slice(1) }),
      at: ["outcomes"],
      item: "OUT-01",
      message: "OUT-01 of the dictionary is missing from Outcomes.",
    },
    "an outcome of one's own": {
      in: plan({ outcomes: [...dictionary, { id: "OUT-77", outcome: "Ours" }] }),
      at: ["outcomes.6.id"],
      message: "Outcomes has a row OUT-77 that the dictionary doesn't have.",
    },
  },
});
