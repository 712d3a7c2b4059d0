import type { OwnCheck } from "../../../src/core/domain/own-check";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { triedRows, type CorruptiblePlan } from "../corruptible";
import { typed, type Corruption, type Details } from "../corruption";

/** A pack's own check that the plan passes, and what breaks it. */
export interface BrokenOwnCheck {
  readonly check: OwnCheck;
  readonly corruptions: readonly Corruption[];
}

/** One own check of each kind, with values taken from the plan so that it passes every one of the samples. */
export function brokenOwnChecks(book: CorruptiblePlan): BrokenOwnCheck[] {
  const { budget, commitments, pilots, milestones } = book.content;
  const own = (kind: OwnCheck["kind"]) => ({
    id: `own-${kind.replaceAll(" ", "-")}`,
    title: `Checks: ${kind}`,
    severity: "warning" as const,
  });
  const lines = triedRows(book, budget.length, 1);
  const trainings = budget.filter(({ category }) => category === "Training").length;
  const fairness = commitments.filter(({ pillar }) => pillar === "Fairness").length;
  const made = (check: OwnCheck, make: (details: Details) => readonly Corruption[]): BrokenOwnCheck => ({
    check,
    corruptions: make({ options: { pack: { ...book.round.pack, ownChecks: [check] } } }),
  });
  return [
    made({ ...own("required"), kind: "required", table: "Budget", column: "Cost centre" }, (details) =>
      lines.map((row) => typed(book, "own-required", `budget.${row}.costCentre`, null, details)),
    ),
    made(
      {
        ...own("in list"),
        kind: "in list",
        table: "Budget",
        column: "Cost centre",
        values: distinct(budget.map(({ costCentre }) => costCentre)),
      },
      (details) => lines.map((row) => typed(book, "own-in-list", `budget.${row}.costCentre`, "9999", details)),
    ),
    made(
      { ...own("range"), kind: "range", table: "Groups", column: "Eligible", minimum: 0, maximum: 100_000 },
      (details) =>
        triedRows(book, book.content.groups.length, 2).map((row) =>
          typed(book, "own-range", `groups.${row}.eligible`, 200_000, {
            ...details,
            also: { "counts-add-up": "The groups don't add to their Total any more." },
          }),
        ),
    ),
    made({ ...own("unique"), kind: "unique", table: "Budget", column: "Description" }, (details) =>
      lines.flatMap((row) =>
        row === 0
          ? []
          : [
              typed(book, "own-unique", `budget.${row}.description`, budget[0]?.description ?? "", {
                ...details,
                what: "is the first row's",
              }),
            ],
      ),
    ),
    made(
      {
        ...own("sum equals"),
        kind: "sum equals",
        table: "Checkpoints",
        column: "Value",
        sum: sumOf(book.content.checkpoints.map(({ value }) => value)),
        tolerance: 0.001,
      },
      (details) =>
        triedRows(book, book.content.checkpoints.length, 3).map((row) =>
          typed(book, "own-sum-equals", `checkpoints.${row}.value`, 7, { ...details, at: "checkpoints" }),
        ),
    ),
    referenceOf(book),
    made(
      { ...own("date order"), kind: "date order", table: "Milestones", column: "Next check-in", other: "Due" },
      (details) =>
        triedRows(book, milestones.length, 4).map((row) =>
          typed(book, "own-date-order", `milestones.${row}.nextCheckIn`, serialFromIsoDate("2029-01-01"), details),
        ),
    ),
    made(
      {
        ...own("compare columns"),
        kind: "compare columns",
        table: "Pilots",
        column: "Owner",
        comparison: "≠",
        other: "Evaluator",
      },
      (details) =>
        pilots.flatMap(({ evaluator }, row) =>
          evaluator === undefined
            ? []
            : [
                typed(book, "own-compare-columns", `pilots.${row}.owner`, evaluator, {
                  ...details,
                  what: "is the evaluator",
                }),
              ],
        ),
    ),
    made(
      {
        ...own("at least n"),
        kind: "at least n",
        table: "Commitments",
        column: "Pillar",
        rows: Math.max(1, fairness),
        value: "Fairness",
      },
      (details) =>
        commitments.flatMap(({ pillar }, row) =>
          pillar === "Fairness"
            ? [
                typed(book, "own-at-least-n", `commitments.${row}.pillar`, "Opportunity", {
                  ...details,
                  at: "commitments",
                  also: { "all-three-pillars": "It was the pillar's only commitment." },
                }),
              ]
            : [],
        ),
    ),
    made({ ...own("pattern"), kind: "pattern", table: "Budget", column: "Cost centre", pattern: "####" }, (details) =>
      lines.map((row) => typed(book, "own-pattern", `budget.${row}.costCentre`, "CC-12", details)),
    ),
    made(
      {
        ...own("share between"),
        kind: "share between",
        table: "Budget",
        column: "Category",
        value: "Training",
        minimum: trainings / budget.length,
      },
      (details) =>
        budget.flatMap(({ category }, row) =>
          category === "Training"
            ? [typed(book, "own-share-between", `budget.${row}.category`, "Other", { ...details, at: "budget" })]
            : [],
        ),
    ),
    made(
      { ...own("forbidden words"), kind: "forbidden words", table: "Budget", column: "Rationale", words: ["quota"] },
      (details) =>
        lines.map((row) =>
          typed(book, "own-forbidden-words", `budget.${row}.rationale`, "A Quota for every team.", details),
        ),
    ),
  ];
}

/** What a checkpoint names stands in Pilots; the product's own rule that says the same is off. */
function referenceOf(book: CorruptiblePlan): BrokenOwnCheck {
  const check: OwnCheck = {
    id: "own-reference-exists",
    title: "Checks: reference exists",
    severity: "warning",
    kind: "reference exists",
    table: "Checkpoints",
    column: "Pilot ID",
    other: "Pilots.Pilot ID",
  };
  const { pack } = book.round;
  const criteria = { ...pack.criteria, "references-exist": { on: false } };
  return {
    check,
    corruptions: triedRows(book, book.content.checkpoints.length, 5).map((row) =>
      typed(book, check.id, `checkpoints.${row}.pilotId`, "ZZZ-P-99", {
        options: { pack: { ...pack, criteria, ownChecks: [check] } },
      }),
    ),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))];
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
