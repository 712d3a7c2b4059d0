import { readBook, readFund } from "../../src/core/read/read-coalition-workbook";
import { recordOf } from "../../src/core/read/read-workbook";
import type { Snapshot } from "../../src/core/workbook/snapshot";

/**
 * What stands in a fund or a book, and what the reader observed of the workbook, without the name of the program that saved it.
 *
 * Numbers to 10 digits: a review's measured gaps have more than the 15 that LibreOffice writes, the last of them rounded its own way.
 */
export function coalitionContentOf(snapshot: Snapshot): unknown {
  const reading = recordOf(snapshot)?.template === "pilot-fund" ? readFund(snapshot) : readBook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { application: _program, ...observed } = reading.workbook;
  const content: unknown = JSON.parse(
    JSON.stringify({ ...reading.content, workbook: observed }, (_key, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(10)) : value,
    ),
  );
  return content;
}
