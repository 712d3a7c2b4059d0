import { Settings } from "../../../src/core/domain/settings";
import { settingsProblems } from "../../../src/core/domain/settings-problems";
import { knownCriteria } from "../../../src/core/known-criteria";
import { planColumns } from "../../../src/core/read/plan-columns";

const problems = (settings: object) =>
  settingsProblems(Settings.parse(settings), {
    criteria: knownCriteria,
    columns: planColumns,
    didYouMean: (typed) => ` (${typed}?)`,
  });

test("settings of what there is have none; nouns are known in any spelling, labels as they stand", () => {
  expect(problems({})).toEqual([]);
  expect(
    problems({
      pack: { id: "acme", version: 1, criteria: { envelope: { on: false } } },
      criteria: { "pillar-balance": { thresholds: { minimum: 0.1 } } },
      vocabulary: { Pillar: "theme", Fairness: "Equity" },
    }),
  ).toEqual([]);
});

test.each([
  [{ criteria: { envelop: {} } }, "criteria.envelop is not a criterion. (envelop?) Correct it, or take it out."],
  [
    { pack: { id: "acme", version: 1, criteria: { envelop: {} } } },
    "pack.criteria.envelop is not a criterion. (envelop?) Correct it, or take it out.",
  ],
  [
    { criteria: { envelope: { thresholds: { underShareOfEnvelope: ["1"] } } } },
    "criteria.envelope.thresholds.underShareOfEnvelope is a list; a number belongs there, like 0.05.",
  ],
  [
    { vocabulary: { piller: "theme" } },
    "vocabulary.piller is not a word that can be renamed. (piller?) Correct it, or take it out.",
  ],
  [
    { vocabulary: { fairness: "Equity" } },
    "vocabulary.fairness is not a word that can be renamed. (fairness?) Correct it, or take it out.",
  ],
  [
    { vocabulary: { "": "theme" } },
    'vocabulary: "theme" stands for no word. Give the product\'s word, or take it out.',
  ],
])("%j", (settings, problem) => {
  expect(problems(settings)).toEqual([problem]);
});
