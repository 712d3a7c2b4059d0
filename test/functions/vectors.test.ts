import { errorOf } from "../support/custom-functions-global";
import * as functions from "../../src/functions/functions";
import vectors from "../core/statistics/vectors.json";
import { expectClose, vectorCases } from "../support/vector-case";
import { call, column, statsOf } from "../support/call-function";

describe("reference vectors through the custom functions", () => {
  test("all are carried over", () => expect(vectorCases.length).toBe(38));

  test.each(vectorCases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const values = vector.values.map((value) => (Array.isArray(value) ? column(value) : value));
    if (vector.error) {
      expect(errorOf(() => call(vector.name, values))?.code).toBe(vector.error);
      expect(errorOf(() => call(`${vector.name}.STATS`, values))?.code).toBe(vector.error);
      return;
    }
    expectClose(call(vector.name, values), vector.plain, vector.tolerance);
    const stats = statsOf(call(`${vector.name}.STATS`, values));
    expectClose(stats.estimate, vector.plain, vector.tolerance);
    for (const [label, value] of Object.entries(vector.stats)) expectClose(stats[label], value, vector.tolerance);
  });

  test.each(vectorCases.filter((vector) => vector.isRoster).map((vector) => [vector.id, vector] as const))(
    "%s, counted from a roster",
    (_, vector) => {
      const [hits, n, referenceHits, referenceN] = vector.values as number[];
      const people = (group: string, count = 0, among = 0): [string, boolean, boolean][] =>
        Array.from({ length: among }, (__, at) => [group, at < count, true]);
      const rows = [
        ...people("Focal", hits, n),
        ...people("Other", referenceHits, referenceN),
        // Not eligible, so not in the denominator.
        ...people("Focal", 7, 9).map(([group, flag]): [string, boolean, boolean] => [group, flag, false]),
      ];
      const columns = [0, 1, 2].map((at) => column(rows.map((row) => row[at])));
      expectClose(
        functions.gapRateBy(columns[0] ?? [], columns[1] ?? [], " FOCAL", "other", columns[2]),
        vector.plain,
        vector.tolerance,
      );
    },
  );
});

const ofFunction = (
  name: string,
): { id: string; inputs: Record<string, unknown>; expected: Record<string, unknown> }[] =>
  (
    vectors as { id: string; function: string; inputs: Record<string, unknown>; expected: Record<string, unknown> }[]
  ).filter((vector) => vector.function === name);

test.each(ofFunction("SUPPRESS").map((vector) => [vector.id, vector] as const))("%s", (_, { inputs, expected }) => {
  const shown = (expected.shown as (number | null)[]).map((count) => count ?? "suppressed");
  const counts = inputs.counts as number[];
  expect(functions.suppress([counts], inputs.min_n, inputs.has_total)).toEqual([shown]);
  expect(functions.suppress(column(counts))).toEqual(column(shown));
});

test.each(ofFunction("IMPACT.TABLE").map((vector) => [vector.id, vector] as const))("%s", (_, { inputs, expected }) => {
  const groups = inputs.group as string[];
  const people = groups.flatMap((group, at) => {
    const [n = 0, hits = 0] = [(inputs.n as number[])[at], (inputs.k as number[])[at]];
    return Array.from({ length: n }, (__, person) => [group, person < hits] as const);
  });
  const table = functions.impactTable(column(people.map(([group]) => group)), column(people.map(([, flag]) => flag)));
  groups.forEach((group, at) => {
    const row = table.find(([label]) => label === group) ?? [];
    expectClose(row[3], (expected.rate as number[])[at], 1e-9);
    expectClose(row[4], (expected.ratio as number[])[at], 1e-9);
    expect(row[5]).toBe((expected.below_four_fifths as boolean[])[at]);
  });
});
