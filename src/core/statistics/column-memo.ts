/**
 * Remembers what was worked out of columns that can never change, such as the numbers given to their labels.
 *
 * A sheet asks two thousand times about one roster; which label is which number is then found once. Only frozen columns are
 * remembered: any other could hold something else the next time it is handed over, and a wrong answer is worse than a slow
 * one. Held weakly: what was worked out goes when its column goes.
 *
 * @example new ColumnMemo().recall([[1, 2]], () => 3) // => 3
 */
export class ColumnMemo<Result> {
  readonly #root: Place<Result> = {};

  /**
   * What `make` gives, or gave before for the same columns.
   *
   * @param columns by identity, in order; undefined for one left out; one that is not frozen is never remembered
   * @param make works it out; must depend on nothing but the columns
   */
  recall(columns: readonly (readonly unknown[] | undefined)[], make: () => Result): Result {
    if (!columns.every((column) => column === undefined || Object.isFrozen(column))) return make();
    let place = this.#root;
    for (const column of columns) {
      const next = (place.next ??= new WeakMap());
      let found = next.get(column ?? LEFT_OUT);
      if (!found) next.set(column ?? LEFT_OUT, (found = {}));
      place = found;
    }
    place.result ??= { value: make() };
    return place.result.value;
  }
}

interface Place<Result> {
  next?: WeakMap<object, Place<Result>>;
  result?: { readonly value: Result };
}

/** Stands for a column that was left out, since a weak map takes objects only. */
const LEFT_OUT = {};
