import type { Breach, Path } from "../../findings/finding";
import { idKey } from "../../domain/id-key";
import { didYouMean } from "./did-you-mean";
import { fewGuesses } from "./few-guesses";

/** A column whose cells name something by its ID. */
export interface ReferenceColumn {
  readonly part: string;
  readonly table: string;
  readonly field: string;
  /** Header of the column. */
  readonly label: string;
  /** Whether a row counts nowhere while this is blank. */
  readonly required: boolean;
  /** A word, as compared, that is no ID and is fine; the dash stands in a list that would be empty. */
  readonly except?: string;
}

/** What a column may name. */
export interface ReferenceTargets {
  readonly ids: readonly string[];
  /** How a message calls them: "the pilots". */
  readonly home: string;
  /** Paths that the judgement rests on besides the row. */
  readonly uses: readonly Path[];
}

/** Cells of a column that name nothing, with what may have been meant. */
export function* checkReference(
  rows: readonly object[],
  { part, table, field, label, required, except }: ReferenceColumn,
  { ids, home, uses }: ReferenceTargets,
): Iterable<Breach> {
  const keys = new Set(ids.map(idKey));
  const guess = fewGuesses(ids);
  for (const [row, entry] of rows.entries()) {
    const values = entry as Readonly<Record<string, unknown>>;
    const id = values["id"];
    const item = typeof id === "string" ? id : undefined;
    const name = item?.trim() ? item : `A row of ${table}`;
    const value = values[field];
    const key = typeof value === "string" ? idKey(value) : "";
    const path = [part, row, field];
    if (key === "") {
      if (required) yield { path, item, message: `${name} has no ${label}, so it counts nowhere.` };
    } else if (key !== except && !keys.has(key)) {
      const suggestions = guess(key);
      const shown = typeof value === "string" ? value.trim() : key;
      yield {
        path,
        item: item ?? shown,
        message: `${name} points to ${shown}, which is not among ${home}.${didYouMean(suggestions)}`,
        uses,
        detail: { suggestions },
      };
    }
  }
}
