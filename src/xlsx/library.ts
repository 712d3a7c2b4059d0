import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, ConditionalRule, DataValidation, NamedRange, SheetChart, TableDefinition, WriteSheet } from "hucre";

/**
 * The only module that knows the spreadsheet library (`hucre`), so that it can be exchanged.
 *
 * It writes: worksheets, shared texts, relationships, content types, theme, metadata of dynamic arrays. What it can't do (named
 * styles, errors, calculated columns, charts of columns and lines, files without a date) is done by the modules in `write/` on the parts that it gives. It doesn't
 * read: see `readSnapshot`.
 */

/** A cell as the library takes it. */
export type LibraryCell = Partial<Cell>;

/** A chart as the library takes it. */
export type LibraryChart = SheetChart;

/** A conditional format as the library takes it. */
export type LibraryRule = ConditionalRule;

/** A defined name as the library takes it: `range` without "=". */
export type LibraryName = NamedRange;

/** A sheet as the library takes it. */
export type LibrarySheet = WriteSheet;

/** A table as the library takes it. */
export type LibraryTable = TableDefinition;

/** The library's validation, and the kind that only shows a message, which it writes but doesn't list. */
export type LibraryValidation = Omit<DataValidation, "type"> & { type: DataValidation["type"] | "none" };

/** What the library is asked to write. */
export interface LibraryWorkbook {
  readonly sheets: LibrarySheet[];
  readonly names: LibraryName[];
  /** Zero-based position of the sheet shown first. */
  readonly activeSheet: number;
  readonly title: string;
  readonly author?: string;
}

/** The parts of a workbook as the library writes them, by path. */
export async function writeLibraryParts(workbook: LibraryWorkbook): Promise<Map<string, Uint8Array>> {
  const bytes = await writeXlsx({
    sheets: workbook.sheets,
    namedRanges: workbook.names,
    activeSheet: workbook.activeSheet,
    properties: {
      title: workbook.title,
      ...(workbook.author === undefined ? {} : { creator: workbook.author }),
    },
  });
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Our validations in the library's type: it copies the kind to the file as it is, "none" included. */
export function libraryValidations(validations: readonly LibraryValidation[]): DataValidation[] {
  return validations as DataValidation[];
}
