import { Pack } from "../../../src/core/domain/pack";
import { packProblems } from "../../../src/core/domain/pack-problems";
import { knownCriteria } from "../../../src/core/known-criteria";
import { planColumns } from "../../../src/core/read/plan-columns";

const problems = (pack: object) =>
  packProblems(Pack.parse({ id: "ours", version: 1, ...pack }), {
    criteria: knownCriteria,
    columns: planColumns,
    didYouMean: (typed) => ` (${typed}?)`,
  });
const own = { id: "own-a", title: "A", table: "Budget", column: "Cost centre", kind: "required" };

test("a pack of what there is has none", () => {
  const criteria = {
    envelope: { thresholds: { underShareOfEnvelope: 0.1 } },
    "functions-at-the-table": { thresholds: { requiredFunctions: ["Legal"] } },
    "pillar-balance": { thresholds: { minimum: 0.1 } },
  };
  expect(problems({ criteria, ownChecks: [own, { ...own, id: "own-b", column: "q3" }] })).toEqual([]);
});

test.each([
  [{ criteria: { envelop: {} } }, "criteria.envelop is not a criterion. (envelop?) Correct it, or take it out."],
  [
    { criteria: { envelope: { thresholds: { under: 1 } } } },
    "criteria.envelope.thresholds.under is not a threshold of this criterion. (under?) It has underShareOfEnvelope.",
  ],
  [
    { criteria: { envelope: { thresholds: { underShareOfEnvelope: ["1"] } } } },
    "criteria.envelope.thresholds.underShareOfEnvelope is a list; a number belongs there, like 0.05.",
  ],
  [
    { criteria: { "functions-at-the-table": { thresholds: { requiredFunctions: 3 } } } },
    'criteria.functions-at-the-table.thresholds.requiredFunctions is 3; a list of words belongs there, like ["Finance","Operations","Human Resources"].',
  ],
  [
    { organisation: { id: "o", version: 1, criteria: { envelop: {} } } },
    "organisation.criteria.envelop is not a criterion. (envelop?) Correct it, or take it out.",
  ],
  [
    { ownChecks: [{ ...own, table: "Budgets" }] },
    'own-a names the table "Budgets", which a plan doesn\'t have. (Budgets?)',
  ],
  [
    { ownChecks: [{ ...own, column: "Total" }] },
    'own-a names the column "Total", which Budget doesn\'t have to type in. (Total?)',
  ],
  [
    { ownChecks: [{ ...own, kind: "reference exists", other: "Line ID" }] },
    'own-a names "Line ID" without its table. Write Table.Column, like Budget.Line ID.',
  ],
])("%j", (pack, problem) => {
  expect(problems(pack)).toEqual([problem]);
});
