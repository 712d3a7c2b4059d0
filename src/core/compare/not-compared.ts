import { formatList } from "../domain/format";
import type { ReadWorkbook } from "../domain/submission";
import { missingEntries } from "../templates/plan/missing-entries";
import type { TableSpec } from "../templates/template";
import { quarterShift, type Dated, type QuarterShift } from "./quarter-shift";

/** Cells that are named one by one. */
const mostNamed = 3;

/**
 * What two workbooks could not be compared on, one sentence each; empty when everything was.
 *
 * Said because a comparison that leaves something out reads as "nothing changed there".
 *
 * @param tables that were compared; a plan's unless told
 */
export function notCompared(
  before: ReadWorkbook & Dated,
  after: ReadWorkbook & Dated,
  tables?: readonly TableSpec[],
): string[] {
  return [
    ...gapsOf(before, "first", tables),
    ...gapsOf(after, "second", tables),
    ...quartersApart(quarterShift(before, after)),
  ];
}

function gapsOf({ missingParts, workbook }: ReadWorkbook, which: string, tables?: readonly TableSpec[]): string[] {
  const missing = missingEntries(missingParts, tables).map((why) => `${why} Not compared; it is so in the ${which}.`);
  const { unreadable, outside } = workbook;
  const named = unreadable
    .slice(0, mostNamed)
    .map(({ label, item, text }) => `${item === undefined ? "" : `${item} `}${label} ("${text}")`);
  const more = unreadable.length - named.length;
  const cells =
    unreadable.length === 0
      ? []
      : [
          `${unreadable.length === 1 ? "A cell" : `${unreadable.length} cells`} of the ${which} can't be read and ${unreadable.length === 1 ? "is" : "are"} not compared: ${formatList(more > 0 ? [...named, `${more} more`] : named)}.`,
        ];
  const strays = outside.map(
    ({ where, table, range, sheet }) =>
      `What stands ${where} ${table} in the ${which} (${sheet}!${range}) is in no table and not compared.`,
  );
  return [...missing, ...cells, ...strays];
}

/** Which quarters only one of the two plans; nothing where both plan the same. */
export function quartersApart(shift: QuarterShift): string[] {
  if (shift.quarters === 0) return [];
  const only = (own: readonly string[], other: readonly string[]) => own.filter((label) => !other.includes(label));
  const [early, late] = [only(shift.before, shift.after), only(shift.after, shift.before)];
  return [
    `The first alone plans ${formatList(early)}, the second alone ${formatList(late)}: money and targets of those quarters are compared with nothing.`,
  ];
}
