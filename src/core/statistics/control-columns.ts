import { groupKey } from "./group-key";

/** A control turned into numbers, one column or, for labels, one for each label but the first. */
export interface ControlColumn {
  /** for messages: "control 2" or "control 2 (Sales)" */
  readonly name: string;
  readonly values: Float64Array;
}

/**
 * Turns controls into numbers: a column of numbers stays as it is, a column of labels becomes a 0-or-1 column for each label
 * but one, which the intercept stands for.
 *
 * Which label is left out changes no gap. Labels compare trimmed and without case.
 *
 * @param controls columns of one length, each all numbers or all labels
 * @param most how many columns may come of it: 0-or-1 columns cost their square in time
 * @throws RangeError where a column mixes numbers and labels, or has more labels than `most`
 * @example controlColumns([["B", "a", "b "]], 9).map(({ name }) => name) // => ["control 1 (b)"]
 */
export function controlColumns(controls: readonly (readonly (number | string)[])[], most: number): ControlColumn[] {
  const columns: ControlColumn[] = [];
  controls.forEach((control, place) => {
    const name = `control ${place + 1}`;
    const numbers = control.reduce((count: number, value) => count + (typeof value === "number" ? 1 : 0), 0);
    if (numbers === control.length) columns.push({ name, values: Float64Array.from(control, Number) });
    else if (numbers > 0)
      throw new RangeError(`${name} mixes ${numbers} numbers with labels: make it all the one or all the other`);
    else {
      const keys = new Map<string, number>();
      // Each spelling is brought to its key once, not once a row.
      const bySpelling = new Map<string, number>();
      const codeOf = (spelling: string): number => {
        const key = groupKey(spelling);
        const code = keys.get(key) ?? keys.size;
        keys.set(key, code);
        bySpelling.set(spelling, code);
        return code;
      };
      const codes = control.map((value) => bySpelling.get(String(value)) ?? codeOf(String(value)));
      if (keys.size - 1 + columns.length > most)
        throw new RangeError(
          `${name} has ${keys.size} different labels, more than can be adjusted for: group them first`,
        );
      const inOrder = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).slice(1);
      const byCode = new Map(inOrder.map(([key, code]) => [code, { key, values: new Float64Array(control.length) }]));
      codes.forEach((code, row) => {
        const column = byCode.get(code);
        if (column) column.values[row] = 1;
      });
      for (const { key, values } of byCode.values()) columns.push({ name: `${name} (${key})`, values });
    }
  });
  return columns;
}
