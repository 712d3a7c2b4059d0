import type { Submission } from "../../src/core/domain/submission";
import { plan } from "../support/plan";
import { actual, checkpoint, evidence, group, line, milestone, move, pilot, pilotLine, split } from "../support/rows";

const digits = (row: number) => String(row + 1).padStart(4, "0");
const every = (count: number, step: number) => Array.from({ length: Math.ceil(count / step) }, (_, row) => row);

/**
 * A plan of so many lines with nothing wrong in it, and of everything that a big plan has more of: spending and counts in step with the
 * lines, a split, a pilot, a milestone, evidence and a move for every tenth or twentieth.
 */
export function cleanPlan(lines: number): Submission {
  const pilots = every(lines, 20);
  const splits = every(lines, 10);
  const own = Array.from({ length: lines }, (_, row) => `SAL-BL-${digits(row)}`);
  return plan({
    start: { ...plan().start, envelope: undefined },
    budget: [
      ...own.map((id, row) => line({ id, outcomeId: row % 10 === 0 ? "SPLIT" : "OUT-01" })),
      ...pilots.map((row) => pilotLine({ id: `SAL-BL-P${digits(row)}`, pilotId: `SAL-P-${digits(row)}` })),
    ],
    splits: splits.flatMap((row) =>
      ["OUT-01", "OUT-05"].map((outcomeId) => split({ lineId: own[row * 10], outcomeId, share: 0.5 })),
    ),
    actuals: [
      ...own.map((lineId) => actual({ lineId })),
      ...pilots.map((row) => actual({ lineId: `SAL-BL-P${digits(row)}` })),
    ],
    pilots: pilots.map((row) => pilot({ id: `SAL-P-${digits(row)}` })),
    checkpoints: pilots.flatMap((row) =>
      ["2026-11-16", "2027-02-01", "2027-05-03"].map((date, index) =>
        checkpoint({ id: `SAL-CP-${digits(row)}-${index}`, pilotId: `SAL-P-${digits(row)}`, date }),
      ),
    ),
    milestones: splits.map((row) =>
      milestone({ id: `SAL-M-${digits(row)}`, lineId: own[row * 10 + 1] ?? own[0], dependsOn: [] }),
    ),
    evidence: [...plan().evidence, ...every(lines, 20).map((row) => evidence({ id: `SAL-E-${digits(row + 50)}` }))],
    moves: every(lines, 20).map((row) =>
      move({
        id: `SAL-MV-${digits(row)}`,
        fromLine: own[row * 20 + 1] ?? own[0],
        toLine: own[row * 20 + 2] ?? own[0],
        amount: 500,
      }),
    ),
  });
}

/** The same with a fault in every line, and a text where a number belongs in every tenth: what a file that another system wrote looks like. */
export function faultyPlan(lines: number): Submission {
  const clean = cleanPlan(lines);
  return {
    ...clean,
    budget: clean.budget.map((each, row) => ({
      ...each,
      outcomeId: row % 3 === 0 ? "OUT-99" : each.outcomeId,
      rationale: row % 3 === 1 ? undefined : each.rationale,
      marker: row % 3 === 2 ? undefined : each.marker,
      quarters: each.quarters.map((amount, quarter) => (row % 10 === 0 && quarter === 1 ? undefined : amount)),
    })),
    actuals: clean.actuals.map((each) => ({ ...each, amount: 20_000 })),
    splits: clean.splits.map((each) => ({ ...each, share: 0.6 })),
    pilots: clean.pilots.map((each) => ({ ...each, ask: 1 })),
    milestones: clean.milestones.map((each) => ({ ...each, owner: undefined, dependsOn: ["SAL-M-XX"] })),
    groups: [...clean.groups, ...every(lines, 10).map((row) => group({ id: `SAL-G-${digits(row)}`, eligible: 3 }))],
    moves: clean.moves.map((each) => ({ ...each, amount: 50_000 })),
    workbook: {
      ...clean.workbook,
      unreadable: every(lines, 10).map((row) => ({
        key: `budget.${row * 10}.quarters.1`,
        kind: "number" as const,
        label: "Q2",
        item: `SAL-BL-${digits(row * 10)}`,
        text: "1,200",
        readings: [1200],
      })),
    },
  };
}
