import { packReadable } from "../../../../src/core/criteria/book/pack-readable";
import { knownCriteria } from "../../../../src/core/known-criteria";
import { planColumns } from "../../../../src/core/read/plan-columns";
import { emptyBook } from "../../../../src/core/domain/book-content";
import { book } from "../../../support/coalition";
import { round } from "../../../support/plan";
import { testCriterion } from "../../../support/test-criterion";

const full = emptyBook(round(), knownCriteria);
const row = { on: true, severity: "error", threshold: undefined, why: undefined };
const check = {
  id: "own-cost-centre",
  title: "Every line has a cost centre",
  table: "Budget",
  column: "Cost centre",
  kind: "required",
  value: undefined,
  other: undefined,
  severity: "warning",
  why: undefined,
  remedy: undefined,
};

testCriterion(
  packReadable(() => knownCriteria, planColumns),
  {
    passes: {
      "the sheet as a new book has it": book({ criteria: full.criteria, scoring: full.scoring }),
      "an own check": book({ ownChecks: [check] }),
      "nothing set": book({ criteria: [] }),
    },
    breaches: {
      "a misspelt criterion": {
        in: book({ criteria: [{ ...row, criterion: "pilot-sunsets" }] }),
        at: ["criteria.0.criterion"],
        item: "pilot-sunsets",
        message: 'Criterion "pilot-sunsets" is not one there is. Correct it, or take the row out.',
      },
      "a limit that is no number, a severity of no list": {
        in: book({ criteria: [{ ...row, criterion: "small-group", severity: "fatal", threshold: "five" }] }),
        at: ["criteria.0.severity", "criteria.0.threshold"],
      },
      "an own check of no kind": {
        in: book({ ownChecks: [{ ...check, kind: "sum" }] }),
        at: ["ownChecks.0.kind"],
        item: "own-cost-centre",
      },
      "an own check of a table that a plan doesn't have": {
        in: book({ ownChecks: [{ ...check, table: "Budgets" }] }),
        at: ["ownChecks.0.table"],
        item: "own-cost-centre",
        message: 'own-cost-centre names the table "Budgets", which a plan doesn\'t have. Did you mean Budget?',
      },
      "an own check of a column that its table doesn't have": {
        in: book({ ownChecks: [{ ...check, column: "Cost center" }] }),
        at: ["ownChecks.0.column"],
      },
      "an own check that compares with a column that isn't there": {
        in: book({ ownChecks: [{ ...check, kind: "date order", table: "Pilots", column: "Start", other: "End" }] }),
        at: ["ownChecks.0.other"],
      },
      "a criterion that stands twice": {
        in: book({
          criteria: [
            { ...row, criterion: "envelope" },
            { ...row, criterion: "envelope" },
          ],
        }),
        at: ["criteria.1.criterion"],
      },
    },
  },
);
