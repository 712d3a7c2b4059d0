import fc from "fast-check";
import { suppressCounts, suppressTable } from "../../../src/core/statistics";
import { isSolvable } from "../../support/table-solver";

const small = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 15 }));

const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(small, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** The smallest value that a reader allows for a hidden cell: zeros are shown unless one had to be hidden. */
function leastOf(table: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): number {
  return table.some((line, r) => line.some((count, c) => count === 0 && hidden[r]?.[c])) ? 0 : 1;
}

describe("the solver that judges suppression", () => {
  test("sees that one hidden cell and a total reveal it", () => {
    expect(isSolvable([[3, 40, 25]], [[true, false, false]], [0, 0], 1)).toBe(true);
  });

  test("sees a bridge between two blocks, which two hidden cells a line do not prevent", () => {
    // Rows 0-1 with columns 0-1 and rows 2-3 with columns 2-3 are loops; the cell (0, 2) alone joins them.
    const hidden = [
      [true, true, true, false],
      [true, true, false, false],
      [false, false, true, true],
      [false, false, true, true],
    ];
    const table = hidden.map((line) => line.map(() => 6));
    expect(isSolvable(table, hidden, [0, 2], 1)).toBe(true);
    expect(isSolvable(table, hidden, [0, 0], 1)).toBe(false);
  });
});

test("two-way tables cannot be solved back from their totals", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = suppressTable(table);
      if (hidden.every((line) => line.every(Boolean))) return;
      const least = leastOf(table, hidden);
      hidden.forEach((line, r) =>
        line.forEach((flag, c) => {
          if (flag) expect(isSolvable(table, hidden, [r, c], least)).toBe(false);
        }),
      );
    }),
    { numRuns: 1500 },
  );
});

test("what is hidden in a line is never a small group itself, unless all of the line is hidden", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = suppressTable(table);
      const columns = (table[0] ?? []).map((_, c) =>
        table.map((line, r) => ({ count: line[c] ?? 0, flag: hidden[r]?.[c] })),
      );
      const rows = table.map((line, r) => line.map((count, c) => ({ count, flag: hidden[r]?.[c] })));
      for (const line of [...rows, ...columns]) {
        const secret = line.filter(({ flag }) => flag);
        if (secret.length === 0 || secret.length === line.length) continue;
        expect(secret.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 1000 },
  );
});

test("rows (one line with one total) cannot be solved back", () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 2, maxLength: 6 }), (counts) => {
      const hidden = suppressCounts(counts);
      counts.forEach((count, at) => {
        if (count > 0 && count < 5) expect(hidden[at]).toBe(true);
      });
      if (hidden.every(Boolean)) return;
      const sum = counts.reduce((all, count, at) => all + (hidden[at] ? count : 0), 0);
      const secrets = hidden.filter(Boolean).length;
      if (secrets > 0) {
        expect(secrets).toBeGreaterThan(1);
        expect(sum).toBeGreaterThanOrEqual(5);
        // Every hidden count at least 1: a sum above their number leaves more than one way to fill them.
        expect(sum).toBeGreaterThan(leastOf([counts], [hidden]) * secrets);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a table without small counts is left alone, and so are blanks", () => {
  expect(
    suppressTable([
      [10, 40, undefined],
      [0, 12, 7],
    ]),
  ).toEqual([
    [false, false, false],
    [false, false, false],
  ]);
  expect(suppressCounts([undefined, 40, 3, 9])).toEqual([false, false, true, true]);
});

test("five hidden counts that add to 5 would all be 1, so a sixth is hidden", () => {
  expect(suppressCounts([1, 1, 1, 1, 1, 20])).toEqual([true, true, true, true, true, true]);
});

test("a count hidden before stays hidden and is given company", () => {
  expect(suppressCounts(["suppressed", 40, 25, 60])).toEqual([true, false, true, false]);
});

test("without totals only the small counts are hidden", () => {
  expect(
    suppressTable(
      [
        [3, 40],
        [25, 60],
      ],
      5,
      false,
    ),
  ).toEqual([
    [true, false],
    [false, false],
  ]);
});

test("a long table of small counts is protected in a moment, not in hours", () => {
  const table = Array.from({ length: 400 }, (_, row) => [row % 7, 30 + row, (row * 13) % 50, 60]);
  const hidden = suppressTable(table);
  table.forEach((line, r) => line.forEach((count, c) => count > 0 && count < 5 && expect(hidden[r]?.[c]).toBe(true)));
});

test.each([
  [[[-1, 4]], 5],
  [[[1.5, 4]], 5],
  [[[1, 4], [1]], 5],
  [[[1, 4]], 0],
  [[[1, 4]], 2.5],
])("%j with a minimum of %d is refused", (table, minimum) => {
  expect(() => suppressTable(table, minimum)).toThrow(RangeError);
});
