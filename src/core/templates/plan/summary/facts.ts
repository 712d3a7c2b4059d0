import type { ComputedCellSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { cell, rows } from "./page";
import { allIn, lineSum, sumFive, sumOfLines, tiedIn } from "./sums";

/** Envelope, what is planned against it, and the tied share. */
export const facts: readonly ComputedCellSpec<PlanContext>[] = [
  cell(rows.facts, 1, "Envelope", "Coalition Computed Money", "Envelope", ({ department }) => department.envelope),
  cell(
    rows.facts + 1,
    1,
    "Planned without pilots",
    "Coalition Computed Money",
    [1, 2, 3, 4, 5].map((quarter) => lineSum('(Budget[Pilot ID]="")', quarter)).join("+"),
    (context) => sumOfLines(context, false),
  ),
  cell(
    rows.facts + 2,
    1,
    "Left in the envelope",
    "Coalition Computed Money",
    "B4-B5",
    (context) => context.department.envelope - sumOfLines(context, false),
  ),
  cell(
    rows.facts + 3,
    1,
    "Planned for pilots",
    "Coalition Computed Money",
    [1, 2, 3, 4, 5].map((quarter) => lineSum('(Budget[Pilot ID]<>"")', quarter)).join("+"),
    (context) => sumOfLines(context, true),
  ),
  cell(
    rows.facts + 4,
    1,
    "Tied to an outcome",
    "Coalition Computed Share",
    'IF(G16=0,"",(G12+G13+G14)/G16)',
    (context) => {
      const all = sumFive((quarter) => allIn(context, quarter));
      return all === 0 ? "" : sumFive((quarter) => tiedIn(context, quarter)) / all;
    },
  ),
];
