/** So many cells of answers are kept, some 50 MB; the longest unused go first. */
const MOST_CELLS = 2_000_000;

interface KnownAnswer {
  readonly answer: unknown;
  readonly cells: number;
}

const known = new Map<string, KnownAnswer>();
const numbers = new WeakMap<object, number>();
let kept = 0;
let counted = 0;

/**
 * What a statistic answers, or answered before for the same columns and options.
 *
 * Asked only about columns that a `RangeStore` read: those are frozen, and one for all ranges with the same cells, so that the
 * identity of a column says what is in it and two thousand cells of one question are one calculation.
 *
 * @param answer a pure function; @param given its argument: columns, numbers, words and flags by name
 * @returns what `answer` returns, shared: nobody may change it
 * @throws as `answer` does, each time anew
 */
export function recall<Given extends object, Answer>(answer: (given: Given) => Answer, given: Given): Answer {
  const key = keyOf(answer, given);
  if (key === undefined) return answer(given);
  const before = known.get(key);
  if (before) {
    // Put last again: a map keeps the order in which keys came.
    known.delete(key);
    known.set(key, before);
    return before.answer as Answer;
  }
  const fresh = answer(given);
  const cells = cellsIn(fresh);
  known.set(key, { answer: fresh, cells });
  kept += cells;
  for (const [oldest, { cells: freed }] of known) {
    if (kept <= MOST_CELLS || oldest === key) break;
    known.delete(oldest);
    kept -= freed;
  }
  return fresh;
}

/** Names the question, words in quotes; undefined where it holds what could change, or no column at all. */
function keyOf(answer: object, given: object): string | undefined {
  let key = String(numberOf(answer));
  let hasColumn = false;
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (Array.isArray(value)) {
      if (!Object.isFrozen(value)) return undefined;
      hasColumn = true;
      key += `|${name}#${numberOf(value)}`;
    } else if (typeof value === "string") key += `|${name}:${JSON.stringify(value)}`;
    else if (typeof value === "object" && value !== null) return undefined;
    else if (value !== undefined) key += `|${name}:${String(value)}`;
  }
  return hasColumn ? key : undefined;
}

/** A number of its own for each object, never given twice. */
function numberOf(object: object): number {
  const before = numbers.get(object);
  if (before !== undefined) return before;
  numbers.set(object, ++counted);
  return counted;
}

/** Rows may themselves be arrays; the few words of a key count as some cells too. */
function cellsIn(answer: unknown): number {
  const overhead = 10;
  if (!Array.isArray(answer)) return overhead;
  return answer.reduce((cells: number, row: unknown) => cells + (Array.isArray(row) ? row.length : 1), overhead);
}
