import type { Area } from "../core/workbook/address";
import { cellAddress } from "../core/workbook/address";
import type { CellValue } from "../core/workbook/cell-value";
import { withoutIntersection } from "../core/workbook/without-intersection";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { cellFromOffice } from "./cell-from-office";
import { ensureNotCancelled } from "./ensure-not-cancelled";
import { isPayloadError } from "./office-failure";

/** Cells to read. */
export interface CellRequest {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells as they were read: values row by row, formulas by A1 address and as files hold them, without Excel's own `@`. */
export interface ReadCells {
  readonly values: CellValue[][];
  readonly formulas: Record<string, string>;
}

/** Some rows of one of the requests, small enough for one answer. */
interface Piece {
  readonly index: number;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Reads the cells of several sheets, all in one request where their number allows; else in as few as it takes.
 *
 * Where Excel says that an answer was too large, the rows not read yet go on in pieces of half the size: reading again changes nothing.
 *
 * @param limit cells in one request
 */
export async function readCells(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  limit: number,
  progress?: Progress,
): Promise<ReadCells[]> {
  const answers: ReadCells[] = requests.map(() => ({ values: [], formulas: {} }));
  const total = requests.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  let room = limit;
  let waiting = pieces(requests, room);
  let done = 0;
  while (waiting.length > 0) {
    ensureNotCancelled(progress);
    progress?.onProgress?.(waiting[0]?.sheet ?? "", total === 0 ? 1 : done / total);
    const batch = firstBatch(waiting, room);
    const ranges = batch.map(({ sheet, area }) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load("values,formulas,valueTypes");
      return range;
    });
    try {
      await context.sync();
      ensureAnswered(ranges);
    } catch (error) {
      if (!isPayloadError(error) || (batch.length === 1 && batch[0]?.area.rows === 1)) throw error;
      room = Math.ceil(Math.min(room, cellsOf(batch)) / 2);
      waiting = waiting.flatMap((piece) => split(piece, room));
      continue;
    }
    for (const [at, piece] of batch.entries()) keep(answers[piece.index], piece.area, ranges[at]);
    waiting = waiting.slice(batch.length);
    done += cellsOf(batch);
  }
  return answers;
}

/**
 * Since 2024 Excel answers nothing instead of failing where a range is too large for it (office-js issues 4783 and 6781).
 *
 * @throws an error of the code that Excel gives for it elsewhere
 */
function ensureAnswered(ranges: readonly Excel.Range[]): void {
  const answered = ranges.every(({ values, formulas, valueTypes }) =>
    [values, formulas, valueTypes].every((answer: unknown) => Array.isArray(answer)),
  );
  if (!answered)
    throw Object.assign(new Error("Excel gave no values for a range."), { code: "ResponsePayloadSizeLimitExceeded" });
}

function pieces(requests: readonly CellRequest[], room: number): Piece[] {
  return requests.flatMap((request, index) => split({ ...request, index }, room));
}

/** A piece cut by rows so that each part has at most `room` cells; a single row is never cut. */
export function split(piece: Piece, room: number): Piece[] {
  const { area } = piece;
  const height = Math.max(1, Math.floor(room / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, part) => ({
    ...piece,
    area: { ...area, row: area.row + part * height, rows: Math.min(height, area.rows - part * height) },
  }));
}

function firstBatch(waiting: readonly Piece[], room: number): Piece[] {
  let used = 0;
  const end = waiting.findIndex(({ area }, index) => {
    used += area.rows * area.columns;
    return used > room && index > 0;
  });
  return end < 0 ? [...waiting] : waiting.slice(0, end);
}

function cellsOf(batch: readonly Piece[]): number {
  return batch.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

function keep(answer: ReadCells | undefined, area: Area, range: Excel.Range | undefined): void {
  if (!answer || !range) return;
  const { values, formulas, valueTypes } = range;
  for (let row = 0; row < area.rows; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const cell = cellFromOffice(values[row]?.[column], formulas[row]?.[column], valueTypes[row]?.[column]);
      line.push(cell.value);
      if (cell.formula !== undefined)
        answer.formulas[cellAddress(area.row + row, area.column + column)] = withoutIntersection(cell.formula);
    }
    answer.values.push(line);
  }
}
