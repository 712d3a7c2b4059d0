import { errorOf } from "../support/custom-functions-global";
import * as functions from "../../src/functions/functions";
import { expectClose, vectorCases } from "../support/vector-case";
import { call, column, statsOf } from "../support/call-function";

describe("reference vectors through the custom functions", () => {
  test("all are read", () => expect(vectorCases.length).toBe(38));

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
