import "../support/custom-functions-global";
import fc from "fast-check";
import { call, column } from "../support/call-function";
import { isSolvable } from "../support/table-solver";

/*
 * Every function that answers a table of groups, held against a reader who knows all totals and solves what is hidden. The
 * reader tries fillings one by one and shares no idea with the code that hides.
 */

const HIDDEN = "suppressed";
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 20 }));
/** Hits and misses of two to four groups, and people who did not say. */
const rosters = fc.record({
  groups: fc
    .array(fc.tuple(count, count), { minLength: 2, maxLength: 4 })
    .filter((list) => list.every(([hits, misses]) => hits + misses > 0)),
  unknown: fc.integer({ min: 0, max: 9 }),
});

type Counts = readonly (readonly [hits: number, misses: number])[];

const isSmall = (people: number): boolean => people > 0 && people < 5;

/** A row a person: group, flag. */
function people(groups: Counts, unknown: number): { labels: string[]; flags: boolean[] } {
  const rows = groups.flatMap(([hits, misses], at) =>
    Array.from({ length: hits + misses }, (_, person) => [`G${at}`, person < hits] as const),
  );
  const silent = Array.from({ length: unknown }, () => ["Prefer not to say", true] as const);
  const all = [...rows, ...silent];
  return { labels: all.map(([label]) => label), flags: all.map(([, flag]) => flag) };
}

/** Of each labelled row, whether the cell in a column is hidden. */
function hiddenIn(table: unknown[][], labels: readonly string[], at: number): boolean[] {
  return labels.map((label) => table.find(([first]) => first === label)?.[at] === HIDDEN);
}

/** Fails where a line of counts shows a small one, or a hidden one can be worked out from their total. */
function expectSafeLine(counts: readonly number[], hidden: readonly boolean[]): void {
  counts.forEach((people, at) => expect(hidden[at] || !isSmall(people)).toBe(true));
  if (hidden.every(Boolean)) return;
  const zeroHidden = counts.some((people, at) => people === 0 && hidden[at]);
  // A line of its own: its other total is made up of a second line that takes up whatever the first one leaves.
  const rest = counts.map(() => 60);
  const least = (row: number): number => (row === 0 && !zeroHidden ? 1 : 0);
  counts.forEach((_, at) => {
    if (hidden[at]) expect(isSolvable([counts, rest], [hidden, hidden], [0, at], least)).toBe(false);
  });
}

/** The same for hits and misses, with the size of every group and the total of all hits known. */
function expectSafeSplit(groups: Counts, sizeHidden: readonly boolean[], hitsHidden: readonly boolean[]): void {
  groups.forEach(([hits, misses], at) => expect(hitsHidden[at] || !(isSmall(hits) || isSmall(misses))).toBe(true));
  if (hitsHidden.every(Boolean)) return;
  const zeroHidden = groups.some((pair, at) => hitsHidden[at] && !sizeHidden[at] && pair.includes(0));
  const flags = hitsHidden.map((flag) => [flag, flag]);
  groups.forEach((_, at) => {
    if (hitsHidden[at])
      expect(isSolvable(groups, flags, [at, 0], (row) => (zeroHidden || sizeHidden[row] ? 0 : 1))).toBe(false);
  });
}

const namesOf = (groups: Counts): string[] => groups.map((_, at) => `G${at}`);

test.each(["RATE.TABLE", "IMPACT.TABLE"])("%s: neither sizes nor hits can be solved back", (name) => {
  fc.assert(
    fc.property(rosters, ({ groups, unknown }) => {
      const { labels, flags } = people(groups, unknown);
      const table = call(name, [column(labels), column(flags)]) as unknown[][];
      const names = [...namesOf(groups), "Not disclosed"];
      const sizeHidden = hiddenIn(table, names, 1);
      expectSafeLine([...groups.map(([hits, misses]) => hits + misses), unknown], sizeHidden);
      const hitsHidden = hiddenIn(table, namesOf(groups), 2);
      expectSafeSplit(groups, sizeHidden, hitsHidden);
      // A hidden row hides everything that hits could be worked out from.
      for (const row of table.slice(1, 1 + groups.length))
        if (row[2] === HIDDEN) expect(row.slice(2).every((cell) => cell === HIDDEN)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("REP.TABLE: no group's size can be solved back, nor how many did not say", () => {
  fc.assert(
    fc.property(rosters, ({ groups, unknown }) => {
      const { labels } = people(groups, unknown);
      const table = call("REP.TABLE", [column(labels)]) as unknown[][];
      const names = [...namesOf(groups), "Not disclosed"];
      expectSafeLine([...groups.map(([hits, misses]) => hits + misses), unknown], hiddenIn(table, names, 1));
      for (const row of table.slice(1, 1 + groups.length))
        if (row[1] === HIDDEN) expect(row.slice(1).every((cell) => cell === HIDDEN)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("REP.TABLE: nor by who takes the sum of the known groups from a share and its n", () => {
  fc.assert(
    fc.property(rosters, ({ groups, unknown }) => {
      const { labels } = people(groups, unknown);
      const table = call("REP.TABLE", [column(labels)]) as unknown[][];
      const sizes = groups.map(([hits, misses]) => hits + misses);
      const hidden = hiddenIn(table, namesOf(groups), 1);
      const tellsSum = table.slice(1, 1 + groups.length).some(([, n, share]) => n !== HIDDEN && share !== HIDDEN);
      if (!tellsSum) return;
      expectSafeLine(sizes, hidden);
      // With the headcount, the sum of the known groups tells how many did not say.
      expect(isSmall(unknown)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("REP.PIPELINE: neither the size of a stage nor a group's count in it can be solved back", () => {
  fc.assert(
    fc.property(rosters, ({ groups }) => {
      fc.pre(groups.some(([hits]) => hits > 0));
      const { labels: stages, flags } = people(groups, 0);
      const table = call("REP.PIPELINE", [
        column(flags.map((flag) => (flag ? "W" : "M"))),
        column(stages),
        "W",
      ]) as unknown[][];
      const sizeHidden = hiddenIn(table, namesOf(groups), 1);
      expectSafeLine(
        groups.map(([hits, misses]) => hits + misses),
        sizeHidden,
      );
      expectSafeSplit(groups, sizeHidden, hiddenIn(table, namesOf(groups), 2));
    }),
    { numRuns: 300 },
  );
});

test("PAY.QUARTILES: how many of a group are in a band cannot be solved back", () => {
  const bands = ["lower", "lower middle", "upper middle", "upper"];
  const inBand = fc
    .integer({ min: 4, max: 14 })
    .chain((size) => fc.tuple(...bands.map(() => fc.nat(size)), fc.constant(size)));
  fc.assert(
    fc.property(inBand, (drawn) => {
      const size = drawn.at(-1) ?? 0;
      const groups = drawn.slice(0, -1).map((hits) => [hits, size - hits] as const);
      fc.pre(groups.some(([hits]) => hits > 0));
      // Everybody is paid differently: person by person, band by band.
      const labels = groups.flatMap(([hits]) =>
        Array.from({ length: size }, (_, person) => (person < hits ? "W" : "M")),
      );
      const table = call("PAY.QUARTILES", [
        column(labels.map((_, rank) => 1000 + rank)),
        column(labels),
        "W",
      ]) as unknown[][];
      const hidden = hiddenIn(table, bands, 2);
      expectSafeSplit(
        groups,
        hidden.map(() => false),
        hidden,
      );
      for (const [, n, , share] of table.slice(1, 5))
        expect([n, share === HIDDEN]).toEqual([size, expect.any(Boolean)]);
      expect(hiddenIn(table, bands, 3)).toEqual(hidden);
    }),
    { numRuns: 300 },
  );
});

test("BENEFIT.INCIDENCE: neither few people nor few who benefit can be solved back", () => {
  fc.assert(
    fc.property(rosters, ({ groups }) => {
      fc.pre(groups.some(([hits]) => hits > 0));
      const table = call("BENEFIT.INCIDENCE", [
        column(namesOf(groups)),
        column(groups.map(([hits]) => hits)),
        column(groups.map(([hits, misses]) => hits + misses)),
      ]) as unknown[][];
      const hidden = hiddenIn(table, namesOf(groups), 2);
      expectSafeLine(
        groups.map(([hits]) => hits),
        hiddenIn(table, namesOf(groups), 1),
      );
      groups.forEach(([hits, misses], at) => expect(hidden[at] || !isSmall(hits + misses)).toBe(true));
    }),
    { numRuns: 300 },
  );
});

test("BENEFIT.INCIDENCE: money is no count of people, and small sums of it are shown", () => {
  const table = call("BENEFIT.INCIDENCE", [column(["A", "B"]), column([1.2, 3.4]), column([50, 50])]) as unknown[][];
  expect(table[1]?.slice(0, 3)).toEqual(["A", 1.2, 50]);
});

test("SUPPRESS: a block with row and column totals cannot be solved back", () => {
  const blocks = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, width]) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(blocks, (block) => {
      const hidden = (call("SUPPRESS", [block]) as unknown[][]).map((row) => row.map((cell) => cell === HIDDEN));
      block.forEach((row, r) => row.forEach((people, c) => expect(hidden[r]?.[c] || !isSmall(people)).toBe(true)));
      if (hidden.flat().every(Boolean)) return;
      const zeroHidden = block.some((row, r) => row.some((people, c) => people === 0 && hidden[r]?.[c]));
      hidden.forEach((row, r) =>
        row.forEach((flag, c) => {
          if (flag) expect(isSolvable(block, hidden, [r, c], zeroHidden ? 0 : 1)).toBe(false);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test.each([["PAY.QUARTILES"], ["BENEFIT.INCIDENCE"]])(
  "%s: a minimum that is not whole is refused, 1 shows all",
  (name) => {
    const values =
      name === "PAY.QUARTILES"
        ? [column([1, 2, 3, 4]), column(["W", "W", "M", "M"]), "W"]
        : [column(["W", "M"]), column([1, 2]), column([3, 4])];
    expect(() => call(name, [...values, 2.5])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect((call(name, [...values, 1]) as unknown[][]).flat()).not.toContain(HIDDEN);
    expect((call(name, values) as unknown[][]).flat()).toContain(HIDDEN);
  },
);
