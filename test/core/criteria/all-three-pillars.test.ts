import allThreePillars from "../../../src/core/criteria/all-three-pillars";
import { defaultPack } from "../../../src/core/domain/pack";
import { evaluate } from "../../../src/core/criteria/evaluate";
import { plan, round } from "../../support/plan";
import { commitment } from "../../support/rows";
import { asOf, testCriterion } from "../../support/test-criterion";

const on = (...pillars: (string | undefined)[]) =>
  plan({ commitments: pillars.map((pillar, index) => commitment({ id: `SAL-C-0${index}`, pillar })) });

testCriterion(allThreePillars, {
  passes: {
    "one for each": on("Representation", "Fairness", "Opportunity"),
    "small letters and spaces": on("representation", " Fairness ", "OPPORTUNITY"),
  },
  breaches: {
    "a pillar left out": {
      in: on("Representation", "Fairness", "Fairness"),
      at: ["commitments"],
      item: "Opportunity",
      message: "No commitment for Opportunity yet.",
    },
    "a blank pillar": { in: on("Representation", "Fairness", undefined), at: ["commitments"] },
    "no commitments at all, once a pillar": { in: on(), at: ["commitments", "commitments", "commitments"] },
  },
});

test("uses the organisation's own word for a pillar", () => {
  const { findings } = evaluate(on("Belonging", "Representation"), [allThreePillars], {
    asOf,
    round: round(),
    stage: "draft",
    pack: { ...defaultPack, vocabulary: { Fairness: "Belonging", Opportunity: "Growth" } },
    waivers: [],
  });
  expect(findings.map(({ message }) => message)).toEqual(["No commitment for Growth yet."]);
});
