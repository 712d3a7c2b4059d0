import { type Given, isRefusal, SUPPRESSED } from "../../statistics/answers/answer";
import { rateTable } from "../../statistics/answers/rate-table";
import type { StatsAnswer } from "../../statistics/answers/stats-rows";
import type { CellValue } from "../../workbook/cell-value";
import type { FlagCell } from "./row-flags";

/** What stands where a function gave an error: the add-in is missing, or the roster can't be read. */
export const notComputed = "not computed";

/** A count as the result sheets show it. Nothing else of the roster leaves it, so nothing else can be worked out from them. */
export type PublishedCount = number | typeof SUPPRESSED | typeof notComputed;

/** One group's line of a table: people, and those of them with a yes. */
export interface PublishedLine {
  readonly n: PublishedCount;
  readonly hits: PublishedCount;
}

/** Columns of the roster as RATE.TABLE takes them. */
export interface TalliedColumns {
  readonly groups: readonly string[];
  readonly flags: readonly FlagCell[];
  readonly eligible: readonly FlagCell[];
}

const flagOf = (cell: FlagCell) => (cell === "" ? undefined : cell === "yes");

/**
 * A line for each of `labels`, suppressed as RATE.TABLE does: small counts, and whatever would give them away.
 *
 * Only rows with a known group are eligible, so that what is protected is the total of the groups shown here: were those who did not say
 * part of the line, they could serve as the second hidden count, and a total of the known would give the first one away.
 */
export function publishedLines(
  labels: readonly string[],
  { groups, flags, eligible }: TalliedColumns,
  minimum: number,
): readonly PublishedLine[] {
  const table = rateTable({ groups, flags: flags.map(flagOf), eligible: eligible.map(flagOf), minimum });
  return labels.map((label) => {
    const row = isRefusal(table) ? undefined : table.find(([group]) => group === label);
    if (row) return { n: row[1] as PublishedCount, hits: row[2] as PublishedCount };
    return groups.some((group, at) => group === label && eligible[at] === "yes")
      ? { n: notComputed, hits: notComputed }
      : { n: 0, hits: 0 };
  });
}

/** A count that stands alone, such as of those in no group: hidden where it is small. */
export function publishedAlone(count: number, minimum: number): PublishedCount {
  return count > 0 && count < minimum ? SUPPRESSED : count;
}

/** A value of a STATS answer as its cell shows it; `of` are the counts it is made from. */
export function statCell(
  label: string,
  of: readonly PublishedCount[],
  answer: (counts: readonly Given[]) => StatsAnswer,
): CellValue {
  if (of.includes(notComputed)) return notComputed;
  const found = answer(of as readonly Given[]);
  return statOf(found, label);
}

/** The value beside a label of a STATS answer, as VLOOKUP finds it. */
export function statOf(answer: StatsAnswer, label: string): CellValue {
  if (isRefusal(answer)) return notComputed;
  return answer.find(([name]) => name === label)?.[1] ?? notComputed;
}
