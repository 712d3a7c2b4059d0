import definitionsAgree from "../../../src/core/portfolio/definitions-agree";
import { coalitionRound, digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const changed = (changes: object) =>
  coalitionRound().outcomes.map((outcome) => (outcome.id === "OUT-03" ? { ...outcome, ...changes } : outcome));

testPortfolioCriterion(definitionsAgree, {
  passes: {
    "the dictionary everywhere": { in: portfolio([digest("SAL"), digest("HR")]) },
    "other spaces": {
      in: portfolio([digest("SAL"), digest("HR", { outcomes: changed({ outcome: " What OUT-03  is about " }) })]),
    },
    "a row more": {
      in: portfolio([digest("SAL"), digest("HR", { outcomes: [...coalitionRound().outcomes, { id: "OUT-99" }] })]),
    },
    "nobody in": { in: portfolio([]) },
    "a baseline that differs in its sixteenth digit": {
      in: portfolio([digest("SAL"), digest("HR", { outcomes: changed({ baseline: 12.000000000000002 }) })]),
    },
  },
  breaches: {
    "another denominator": {
      in: portfolio([digest("SAL"), digest("HR", { outcomes: changed({ denominator: "all staff" }) }), digest("IT")]),
      items: ["OUT-03"],
      message: "OUT-03 is not defined alike in all plans: HR differs from the dictionary, which 2 plans follow.",
    },
    "another baseline": {
      in: portfolio([digest("SAL"), digest("HR", { outcomes: changed({ baseline: 11 }) })]),
      items: ["OUT-03"],
    },
    "three that each mean something else": {
      in: portfolio(
        [10, 11, 13].map((baseline, index) =>
          digest(["SAL", "HR", "IT"][index] ?? "", { outcomes: changed({ baseline }) }),
        ),
      ),
      items: ["OUT-03"],
      message: "OUT-03 is not defined alike in all plans: SAL; HR; IT differ from one another.",
    },
  },
});
