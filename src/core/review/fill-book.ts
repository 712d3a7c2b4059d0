import type { BookContent, FindingRow, SubmissionRow } from "../domain/book-content";
import { idKey } from "../domain/id-key";
import { findingIdentity } from "../portfolio/book-after-review";
import { findSheets } from "../read/find-sheets";
import { findTable, type FoundTable } from "../read/find-table";
import { readBook } from "../read/read-coalition-workbook";
import { rowsOf } from "../templates/field";
import { templateOf } from "../templates/index";
import { parseArea } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { Snapshot } from "../workbook/snapshot";
import { fillTable } from "./fill-table";

/** The edits that fill a book, or all that keeps it from being filled, in sentences. */
export type BookFilling =
  | {
      /** Of a table: its size, its cells, its drop-downs. None where everything stands already. */
      readonly edits: readonly Edit[];
      /** What the person should know before they write it. */
      readonly notes: readonly string[];
      readonly problems?: undefined;
    }
  | { readonly edits?: undefined; readonly notes?: undefined; readonly problems: readonly string[] };

/** What a review rewrites. */
export const reviewedParts = ["submissions", "findings", "money", "gaps", "asks"] as const;
type Part = (typeof reviewedParts)[number];

/** What a row is known by from one review to the next; the tables of the hidden sheet Rollup are nobody's, and rewritten as they come. */
const keys: { readonly [P in Part]: (row: unknown) => string } = {
  submissions: (row) => {
    const { department, file = "" } = row as SubmissionRow;
    return department === undefined ? `file ${file}` : `department ${idKey(department)}`;
  },
  findings: (row) => findingIdentity(row as FindingRow),
  money: () => "",
  gaps: () => "",
  asks: () => "",
};

/**
 * The edits that bring a coalition book from what stands in it to what a review says: its Submissions, Findings and Rollup, from which its
 * Portfolio is computed.
 *
 * Edits and not a new file, because the book is open in front of somebody who may take it back with one Undo, and because what they
 * added to it must stay. The command line writes a new file; read again, both say the same.
 *
 * @param after the book's content as `coalitionReview` gives it
 */
export function fillBook(snapshot: Snapshot, after: Pick<BookContent, Part>): BookFilling {
  const reading = readBook(snapshot);
  const template = templateOf("coalition-book");
  if (reading.unreadable !== undefined) return { problems: [reading.unreadable] };
  if (template === undefined) throw new RangeError("fillBook needs the template of the coalition book");
  const { content, sources, round } = reading;
  const spec = template.spec(round);
  const { grids } = findSheets(spec, snapshot);
  const context = template.context({ round, book: { ...content, ...after } });
  const edits: Edit[] = [];
  const problems: string[] = [];
  const lost = new Map<string, number>();
  for (const part of reviewedParts) {
    const tableSpec = spec.tables.find(({ key }) => key === part);
    if (tableSpec === undefined) throw new RangeError(`the coalition book needs a table for ${part}`);
    const grid = grids.get(tableSpec.sheet);
    const found: FoundTable | undefined = grid && findTable(spec, tableSpec, grid);
    if (found === undefined) {
      problems.push(
        `${grid === undefined ? `The sheet ${tableSpec.sheet}` : `The table ${tableSpec.name}`} is missing from this book, so it can't be filled. Take an earlier copy of the book, or make a new one.`,
      );
      continue;
    }
    const before = rowsOf({ ...content }, part).map((row, index) => ({
      row,
      at: parseArea(sources.places.get(`${part}.${index}`)?.cell ?? "A1").row,
    }));
    const filling = fillTable({ found, rows: rowsOf({ ...after }, part), before, keyOf: keys[part], context });
    if (filling.problem !== undefined) {
      problems.push(filling.problem);
      continue;
    }
    edits.push(...filling.edits);
    if (filling.lost > 0) lost.set(tableSpec.name, filling.lost);
  }
  if (problems.length > 0) return { problems: [...new Set(problems)] };
  return {
    edits,
    notes: [...lost].map(
      ([table, cells]) =>
        `${cells === 1 ? "One cell" : `${cells} cells`} that somebody filled in beside rows of ${table} ${cells === 1 ? "goes" : "go"} with them, because the review no longer has these rows.`,
    ),
  };
}
