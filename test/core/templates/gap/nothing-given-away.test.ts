import fc from "fast-check";
import { emptyGapSheet, type RosterRow } from "../../../../src/core/domain/gap-sheet-content";
import { copyCells } from "../../../../src/core/templates/gap/copy-page";
import { type GapContext, gapContext } from "../../../../src/core/templates/gap/gap-context";
import { gapsCells } from "../../../../src/core/templates/gap/gaps-page";
import { groupsCells } from "../../../../src/core/templates/gap/groups-page";
import type { CellValue } from "../../../../src/core/workbook/cell-value";
import { isSolvable } from "../../../support/table-solver";
import { round } from "../../../support/plan";

/*
 * What a reader of the result sheets can work out, judged by the cells alone: two-faces tests hold that a calculating program shows the same.
 */

const ofRound = round({ groups: ["Women", "Men", "Non-binary", "Agender"], decisionPoints: ["Hiring", "Promotion"] });
const pages = { Groups: groupsCells(ofRound), Gaps: gapsCells(ofRound), Copy: copyCells(ofRound) };

/** Eligible people of each group: how many selected, and how many not. */
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 }));
const pairs = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 4 });
type Pairs = readonly (readonly [selected: number, not: number])[];

const row = (group: string, selected: boolean, at: number): RosterRow => ({
  group,
  department: "SAL",
  level: "L1",
  decisionPoint: "Hiring",
  start: "2020-01-01",
  promoted: at % 2 === 0 ? "2023-01-01" : undefined,
  left: selected ? undefined : "2026-03-01",
  eligible: true,
  selected,
  pay: 3000 + at,
});

/** Leavers are those not selected, so that staff, retention and selection have the same counts and each must be protected. */
function contextOf(list: Pairs): GapContext {
  const roster = list.flatMap(([selected, not], at) =>
    Array.from({ length: selected + not }, (_, person) => row(ofRound.groups[at] ?? "", person < selected, person)),
  );
  const { start } = emptyGapSheet(ofRound);
  return gapContext(ofRound, {
    start: { ...start, asOf: "2026-11-30", focalGroup: "Women", referenceGroup: "Men", decisionPoint: "Hiring" },
    roster,
  });
}

const valuesOf = (context: GapContext, page: keyof typeof pages) =>
  new Map<string, CellValue>(pages[page].map((cell) => [cell.label, cell.value(context)]));

const isSmall = (value: CellValue) => typeof value === "number" && value > 0 && value < 5;

test("no count from 1 to 4 stands on Groups, Gaps or Copy, and no difference of two does", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const context = contextOf(list);
      for (const page of ["Groups", "Gaps", "Copy"] as const)
        for (const cell of pages[page])
          if (cell.style === "Coalition Computed Count" && !cell.label.startsWith("Groups on Roster"))
            expect([cell.label, isSmall(cell.value(context))]).toEqual([cell.label, false]);
      for (const { lines } of [...context.published.points, { lines: context.published.retention }])
        for (const { n, hits } of lines)
          if (typeof n === "number" && typeof hits === "number") expect(isSmall(n - hits)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("who knows the total of all selected and all shown sizes can't work out a hidden count of Groups", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const list = all.filter(([selected, not]) => selected + not > 0);
      const context = contextOf(list);
      const values = valuesOf(context, "Groups");
      const line = (index: number, what: string) => values.get(`Hiring: line ${index + 1}, ${what}`);
      const hidden = list.map((_, at) => line(at, "Selected") === "suppressed");
      // With every group hidden nothing is shown, a total neither.
      if (!hidden.includes(false)) return;
      const sizeHidden = list.map((_, at) => line(at, "Eligible") === "suppressed");
      const zeroHidden = list.some((pair, at) => hidden[at] && !sizeHidden[at] && pair.includes(0));
      const least = (at: number) => (zeroHidden || sizeHidden[at] ? 0 : 1);
      for (const at of list.keys())
        if (hidden[at])
          expect(
            isSolvable(
              list,
              hidden.map((flag) => [flag, flag]),
              [at, 0],
              least,
            ),
          ).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("hidden staff can't be told from the total and the shares", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const context = contextOf(list);
      const { staff, staffTotal } = context.published;
      const truth = context.present.map((group) => context.flags.filter((flags) => flags.staffGroup === group).length);
      const hidden = truth.filter((_, at) => staff[at]?.n === "suppressed");
      if (staffTotal === "suppressed" || hidden.length === 0) return;
      // The total less what is shown is what the hidden add up to: each could be another number only if they are more than
      // the least each can be, and there are two.
      const least = hidden.map((n) => Math.min(n, 1)).reduce((sum, n) => sum + n, 0);
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(least);
    }),
    { numRuns: 300 },
  );
});

test("a gap at a decision point is shown only where both groups' counts are", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const context = contextOf(list);
      const gaps = valuesOf(context, "Gaps");
      const [women, men] = ["Women", "Men"].map(
        (group) => context.published.points[0]?.lines[context.present.indexOf(group)],
      );
      const bothShown = [women, men].every((line) => typeof line?.hits === "number" && line.n !== 0);
      expect(typeof gaps.get("Hiring: gap in rates, estimate") === "number").toBe(bothShown);
      expect(gaps.get("Chart: Hiring, estimate") !== "").toBe(bothShown);
    }),
    { numRuns: 200 },
  );
});

test("a smallest group under the pack's is not taken", () => {
  const { start } = emptyGapSheet(ofRound);
  expect(gapContext(ofRound, { start: { ...start, minimumGroup: 1 }, roster: [] }).minimum).toBe(5);
  expect(gapContext(ofRound, { start: { ...start, minimumGroup: 9.2 }, roster: [] }).minimum).toBe(10);
});
