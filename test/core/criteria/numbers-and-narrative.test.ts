import numbersAndNarrative from "../../../src/core/criteria/numbers-and-narrative";
import { commitment, evidence, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const commitments = [commitment()];

testCriterion(numbersAndNarrative, {
  passes: {
    "both kinds for each": plan(),
    "no commitments": plan({ commitments: [], evidence: [] }),
    "in small letters": plan({
      commitments,
      evidence: [evidence({ kind: "quantitative " }), evidence({ id: "SAL-E-02", kind: "qualitative" })],
    }),
    "a mistyped kind, which is another criterion's": plan({
      commitments,
      evidence: [evidence(), evidence({ id: "SAL-E-02", kind: "Qualitativ" })],
    }),
  },
  breaches: {
    "numbers only": {
      in: plan({ commitments, evidence: [evidence()] }),
      at: ["evidence.0.kind"],
      severity: "warning",
      item: "OUT-01",
      message: "OUT-01 has numbers only: no row of Evidence for it is Qualitative.",
    },
    "words only": {
      in: plan({ commitments, evidence: [evidence({ kind: "Qualitative" })] }),
      at: ["evidence.0.kind"],
      message: "OUT-01 has no numbers: no row of Evidence for it is Quantitative.",
    },
    "a row that was begun and doesn't say what was seen": {
      in: plan({
        commitments,
        evidence: [evidence(), evidence({ id: "SAL-E-02", kind: "Qualitative", whatWeSaw: " " })],
      }),
      at: ["evidence.1.whatWeSaw"],
      item: "OUT-01",
      message: "SAL-E-02 is the Qualitative evidence for OUT-01, but doesn't say what was seen.",
    },
    "neither, though there is some on another outcome": {
      in: plan({ commitments, evidence: [evidence({ outcomeId: "OUT-02" })] }),
      at: ["evidence"],
      message: "OUT-01 has no evidence yet, neither numbers nor words.",
    },
  },
});
