import referencesExist from "../../../src/core/criteria/references-exist";
import { plan, round } from "../../support/plan";
import { actual, checkpoint, evidence, group, line, milestone, move, pilot, split } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

testCriterion(referencesExist, {
  passes: {
    "IDs that exist": plan(),
    "small letters and spaces": plan({ actuals: [actual({ lineId: " sal-bl-001" })] }),
    "a milestone without cost": plan({ milestones: [milestone({ lineId: "No cost" })] }),
    "blanks where a row still counts": plan({
      budget: [line(), line({ id: "SAL-BL-002", pilotId: undefined })],
      pilots: [pilot({ objectiveId: undefined })],
      milestones: [milestone({ commitmentId: undefined, lineId: undefined })],
    }),
    "the dash of an empty list of objectives": plan({
      ownRound: round({ objectives: [] }),
      pilots: [pilot({ objectiveId: "–" })],
    }),
    "a milestone that waits on another department's: not this criterion": plan({
      milestones: [milestone({ dependsOn: ["IT-M-04"] })],
    }),
  },
  breaches: {
    "a pilot that isn't there, with a guess": {
      in: plan({ checkpoints: [checkpoint({ id: "SAL-CP-3", pilotId: "SAL-P-10" })] }),
      at: ["checkpoints.0.pilotId"],
      item: "SAL-CP-3",
      message: "SAL-CP-3 points to SAL-P-10, which is not among the pilots. Did you mean SAL-P-01?",
    },
    "a line's pilot": {
      in: plan({ budget: [line({ pilotId: "SAL-P-44" }), line({ id: "SAL-BL-002" })] }),
      at: ["budget.0.pilotId"],
    },
    "an actual of no line, named by what it points to": {
      in: plan({ actuals: [actual({ lineId: "TRAVEL" })] }),
      at: ["actuals.0.lineId"],
      item: "TRAVEL",
      message: "A row of Actuals points to TRAVEL, which is not among the budget lines.",
    },
    "an actual without a line": {
      in: plan({ actuals: [actual({ lineId: undefined })] }),
      at: ["actuals.0.lineId"],
      message: "A row of Actuals has no Line ID, so it counts nowhere.",
    },
    "a pilot's objective and outcome": {
      in: plan({ pilots: [pilot({ objectiveId: "OBJ-7", outcomeId: "OUT-70" })] }),
      at: ["pilots.0.objectiveId", "pilots.0.outcomeId"],
    },
    "both sides of a split and of a move": {
      in: plan({
        splits: [split({ lineId: "SAL-BL-077", outcomeId: "SPLIT" })],
        moves: [move({ fromLine: undefined, toLine: "SAL-BL-078" })],
      }),
      at: ["splits.0.lineId", "splits.0.outcomeId", "moves.0.fromLine", "moves.0.toLine"],
    },
    "a milestone's commitment and line": {
      in: plan({ milestones: [milestone({ commitmentId: "SAL-C-77", lineId: "none" })] }),
      at: ["milestones.0.commitmentId", "milestones.0.lineId"],
    },
    "an outcome in Evidence and in Groups": {
      in: plan({ evidence: [evidence({ outcomeId: "OUT-77" })], groups: [group({ outcomeId: "OUT-77" })] }),
      at: ["evidence.0.outcomeId", "groups.0.outcomeId"],
    },
  },
});

test("guesses at a few wrong IDs of a column, not at another numbering; all are found", () => {
  const many = plan({
    actuals: Array.from({ length: 26 }, (_, n) => actual({ lineId: `SAL-BL-001${String.fromCharCode(65 + n)}` })),
  });
  const { findings } = runCriteria(many, [referencesExist]);
  expect(findings).toHaveLength(26);
  expect(findings.filter(({ message }) => message.includes("Did you mean"))).toHaveLength(20);
});
