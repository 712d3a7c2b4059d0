import { ColumnMemo } from "./column-memo";
import { groupKey, isNotDisclosed } from "./group-key";

/** A column of labels as numbers, so that a pass over rows compares no text. */
export interface LabelCodes {
  /** one spelling a label, in the order of their keys */
  readonly labels: readonly string[];
  /** for each row the place of its label in `labels`, or one of the two marks below */
  readonly codes: Int32Array;
}

/** The code of a blank cell. */
export const BLANK = -1;

/** The code of "Prefer not to say" and the like. */
export const NOT_DISCLOSED = -2;

const CODES = new ColumnMemo<LabelCodes>();

/**
 * Gives each label a number: equal labels (trimmed, without case) the same one.
 *
 * A frozen column is gone through once, however often it is asked about.
 *
 * @param column labels, "" where blank
 * @example [...codeLabels(["Women", "men ", "Men", "", "Prefer not to say"]).codes] // => [1, 0, 0, -1, -2]
 * @example codeLabels(["women", "Women", "MEN"]).labels // => ["MEN", "Women"]
 */
export function codeLabels(column: readonly string[]): LabelCodes {
  return CODES.recall([column], () => codesOf(column));
}

function codesOf(column: readonly string[]): LabelCodes {
  const bySpelling = new Map<string, number>();
  const byKey = new Map<string, { first: number; spelling: string }>();
  const codes = new Int32Array(column.length);
  column.forEach((label, row) => {
    let code = bySpelling.get(label);
    if (code === undefined) {
      const key = groupKey(label);
      const known = byKey.get(key);
      const spelling = label.trim();
      if (key === "") code = BLANK;
      else if (isNotDisclosed(key)) code = NOT_DISCLOSED;
      else if (!known) {
        code = byKey.size;
        byKey.set(key, { first: code, spelling });
      } else {
        code = known.first;
        if (spelling < known.spelling) known.spelling = spelling;
      }
      bySpelling.set(label, code);
    }
    codes[row] = code;
  });
  // Numbered again in the order of the keys, so that the order of rows changes nothing.
  const inOrder = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
  const place = new Int32Array(inOrder.length);
  inOrder.forEach(({ first }, at) => (place[first] = at));
  return {
    labels: inOrder.map(({ spelling }) => spelling),
    codes: codes.map((code) => (code < 0 ? code : (place[code] ?? code))),
  };
}
