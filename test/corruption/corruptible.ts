import { cellAddress, parseArea } from "../../src/core/workbook/address";
import type { CellInput } from "../../src/core/workbook/cell-value";
import type { Snapshot, TableSnapshot } from "../../src/core/workbook/snapshot";
import type { BookContent } from "../../src/core/domain/book-content";
import type { FundContent } from "../../src/core/domain/fund-content";
import type { Round } from "../../src/core/domain/round";
import type { Submission } from "../../src/core/domain/submission";
import { readBook, readFund } from "../../src/core/read/read-coalition-workbook";
import { readWorkbook, recordOf, type ReadSources } from "../../src/core/read/read-workbook";
import { templateOf } from "../../src/core/templates/index";
import type { TemplateSpec } from "../../src/core/templates/template";
import type { Act } from "./acts/act";

/** A workbook that corruptions are tried on: as a host shows it, and as it was read. */
export interface Corruptible<Content extends object = object> {
  readonly snapshot: Snapshot;
  readonly content: Content;
  readonly sources: ReadSources;
  readonly spec: TemplateSpec;
  readonly round: Round;
  /** Which of several workbooks it is: each tries other places where not all are tried. */
  readonly turn: number;
}

export type CorruptiblePlan = Corruptible<Submission>;
export type CorruptibleFund = Corruptible<FundContent>;
export type CorruptibleBook = Corruptible<BookContent>;

/** Reads a plan once; corruptions are done to copies of its snapshot. */
export function corruptiblePlan(snapshot: Snapshot, turn = 0): CorruptiblePlan {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { submission, sources } = reading;
  if (submission.ownRound === undefined) throw new Error("the plan's own copy of its round can't be read");
  return {
    snapshot,
    content: submission,
    sources,
    spec: specOf(snapshot, submission.ownRound),
    round: submission.ownRound,
    turn,
  };
}

/** Reads a fund once. */
export function corruptibleFund(snapshot: Snapshot, turn = 0): CorruptibleFund {
  const reading = readFund(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { content, sources, round } = reading;
  return { snapshot, content, sources, spec: specOf(snapshot, round), round, turn };
}

/** Reads a book once. */
export function corruptibleBook(snapshot: Snapshot, turn = 0): CorruptibleBook {
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { content, sources, round } = reading;
  return { snapshot, content, sources, spec: specOf(snapshot, round), round, turn };
}

function specOf(snapshot: Snapshot, round: Round): TemplateSpec {
  const spec = templateOf(recordOf(snapshot)?.template ?? "")?.spec(round);
  if (spec === undefined) throw new Error("the workbook doesn't say which template it was made with");
  return spec;
}

/** The cell of a path, `Budget!L14`. */
export function cellOf({ sources }: Pick<Corruptible, "sources">, path: string): string {
  const place = sources.places.get(path);
  if (place === undefined) throw new RangeError(`no cell for ${path}`);
  return `${place.sheet}!${place.cell}`;
}

/** Somebody types into the cell of a path. */
export function typeAt(book: Pick<Corruptible, "sources">, path: string, value: CellInput): Act {
  return { act: "type", cell: cellOf(book, path), value };
}

/** What stands in the cell of a path now. */
export function valueAt({ snapshot, sources }: Pick<Corruptible, "snapshot" | "sources">, path: string): unknown {
  const [name, address = ""] = cellOf({ sources }, path).split("!");
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const { row, column } = parseArea(address);
  return sheet?.values[row - sheet.row]?.[column - sheet.column] ?? null;
}

/** Rows of a part of the content, whatever the template. */
export function rowsOf({ content }: Corruptible, part: string): readonly object[] {
  const rows: unknown = Object.entries(content).find(([key]) => key === part)?.[1];
  return Array.isArray(rows) ? (rows as readonly object[]) : [];
}

/**
 * Which of so many rows are tried: the first, the last and one between, another one in each workbook and for each `salt`. All of them with
 * CORRUPTIONS=all, which takes minutes.
 */
export function triedRows({ turn }: Pick<Corruptible, "turn">, count: number, salt = 0): readonly number[] {
  if (count <= 3 || process.env["CORRUPTIONS"] === "all") return Array.from({ length: count }, (_, row) => row);
  return [0, 1 + ((turn * 7 + salt) % (count - 2)), count - 1];
}

/** One row of so many: the first, the last or one between, another one in each workbook; for what is tried in every column. */
export function triedRow(book: Pick<Corruptible, "turn">, count: number, salt: number): readonly number[] {
  const rows = triedRows(book, count, salt);
  if (rows.length === 0 || process.env["CORRUPTIONS"] === "all") return rows;
  return rows.slice((book.turn + salt) % rows.length).slice(0, 1);
}

/** A table object of the snapshot and the sheet it is on. */
export function tableOf(
  { snapshot }: Pick<Corruptible, "snapshot">,
  name: string,
): TableSnapshot & { readonly sheet: string } {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table !== undefined) return { ...table, sheet: sheet.name };
  }
  throw new RangeError(`There is no table ${name}.`);
}

/** A cell by its zero-based row and column. */
export function cellAt(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
