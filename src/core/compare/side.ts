import type { ReadWorkbook } from "../domain/submission";
import { fieldOf } from "../templates/field";
import type { CellContent } from "./change";

/** One of the two workbooks, with what it could not tell: a cell that can't be read is not an empty one. */
export class Side {
  private readonly unreadable: ReadonlySet<string>;

  constructor(private readonly read: ReadWorkbook) {
    this.unreadable = new Set(read.workbook.unreadable.map(({ key }) => key));
  }

  /** Whether a table (`budget`) or column (`pilots.sunset`) could not be read as a whole. */
  misses(part: string): boolean {
    return this.read.missingParts.has(part);
  }

  rows(part: string): readonly unknown[] {
    const rows = fieldOf(this.read, part);
    return Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  }

  /** What a cell outside the tables holds by its path (`start.stage`), or undefined where that can't be read. */
  contentCell(path: string): CellContent | undefined {
    return this.unreadable.has(path) ? undefined : contentOf(fieldOf(this.read, path));
  }

  /** What a cell of a table holds (`budget`, 3, `quarters.1`), or undefined where that can't be read. */
  cell(part: string, index: number, key: string): CellContent | undefined {
    if (this.unreadable.size > 0 && this.unreadable.has(`${part}.${index}.${key}`)) return undefined;
    return contentOf(fieldOf(this.rows(part)[index], key));
  }
}

/** Text is compared without spaces at its ends, as the fingerprint does: they are no change that anybody made. */
function contentOf(value: unknown): CellContent {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (typeof value === "boolean") return value;
  if (Array.isArray(value)) return contentOf(value.map((entry) => String(entry).trim()).join("; "));
  return null;
}
