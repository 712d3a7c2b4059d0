import type { Breach } from "../../findings/finding";
import { idKey } from "../../domain/id-key";
import { idFaults } from "./id-faults";

/** A table whose rows carry an ID, and the words that people see. */
export interface IdColumn {
  /** Where its rows are in what was read. */
  readonly part: string;
  readonly table: string;
  /** Header of the ID column. */
  readonly label: string;
  /** Field of the row that tells it to a person when the ID doesn't. */
  readonly describedBy: string;
  /** Field that holds the ID; `id` unless told. */
  readonly field?: string;
  /** It is a name, which may be written in any way. */
  readonly isName?: true;
}

/**
 * Rows without an ID, IDs that can't be looked up, and IDs that stand again. The first row keeps its ID; each later one is a breach,
 * because it is the copy that has to change.
 *
 * @param isNamed whether something points to an ID (as compared): then only a person knows which of its rows is meant
 */
export function* checkIds(
  rows: readonly object[],
  { part, table, label, describedBy, field = "id", isName }: IdColumn,
  isNamed: (key: string) => boolean,
): Iterable<Breach> {
  const ids = rows.map((row) => textOf(row, field));
  const seen = new Map<string, number>();
  for (const id of ids) seen.set(idKey(id), (seen.get(idKey(id)) ?? 0) + 1);
  const met = new Set<string>();
  // Which of the rows that want a new ID this one is, so that fixing them all gives each another one.
  let ordinal = 0;
  for (const [index, row] of rows.entries()) {
    const path = [part, index, field];
    const id = ids[index];
    const key = idKey(id);
    if (key === "") {
      const words = shortened(textOf(row, describedBy));
      yield { path, message: `A row of ${table}${words} has no ${label}.`, detail: { ordinal, pointedTo: false } };
      ordinal += 1;
      continue;
    }
    const faults = isName || id === undefined ? undefined : idFaults(id);
    if (faults !== undefined) {
      yield {
        path,
        item: id,
        message: `${label} "${cut(id?.trim() ?? "")}" in ${table} can't be looked up by formulas and lists: ${faults}.`,
        remedy: "Give the row an ID of letters, digits and hyphens, here and wherever it is named.",
        detail: { ordinal },
      };
      ordinal += 1;
    } else if (met.has(key)) {
      yield {
        path,
        item: id,
        message: `${label} ${id?.trim() ?? key} stands ${times(seen.get(key) ?? 2)} in ${table} (copied row?).`,
        detail: { ordinal, pointedTo: isNamed(key) },
      };
      ordinal += 1;
    }
    met.add(key);
  }
}

function textOf(row: object, field: string): string | undefined {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : undefined;
}

function times(count: number): string {
  return count === 2 ? "twice" : `${count} times`;
}

function shortened(words: string | undefined): string {
  if (words === undefined || words.trim() === "") return "";
  return ` ("${cut(words.trim())}")`;
}

function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}
