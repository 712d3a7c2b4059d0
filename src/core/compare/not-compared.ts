import { formatList } from "../domain/format";
import type { Submission } from "../domain/submission";
import { missingEntries } from "../templates/plan/missing-entries";
import { quarterShift } from "./quarter-shift";

/** Cells that are named one by one. */
const mostNamed = 3;

/**
 * What two plans could not be compared on, one sentence each; empty when everything was.
 *
 * Said because a comparison that leaves something out reads as "nothing changed there".
 */
export function notCompared(before: Submission, after: Submission): string[] {
  return [...gapsOf(before, "first"), ...gapsOf(after, "second"), ...quartersApart(before, after)];
}

function gapsOf({ missingParts, workbook }: Submission, which: string): string[] {
  const missing = missingEntries(missingParts).map((why) => `${why} Not compared; it is so in the ${which}.`);
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

function quartersApart(before: Submission, after: Submission): string[] {
  const shift = quarterShift(before, after);
  if (shift.quarters === 0) return [];
  const only = (own: readonly string[], other: readonly string[]) => own.filter((label) => !other.includes(label));
  const [early, late] = [only(shift.before, shift.after), only(shift.after, shift.before)];
  return [
    `The first alone plans ${formatList(early)}, the second alone ${formatList(late)}: money and targets of those quarters are compared with nothing.`,
  ];
}
