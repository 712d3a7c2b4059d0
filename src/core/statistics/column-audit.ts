/** A cell as an audit sees it: its number, or what it is instead. */
export type AuditCell = number | "blank" | "text number" | "text date" | "text" | "flag" | "suppressed" | "error";

/** What is in a column, counted. */
export interface ColumnAudit {
  readonly counts: Readonly<Record<"number" | Exclude<AuditCell, number>, number>>;
  /** numbers from 0 to 1, without 0 and 1 themselves, which say nothing about the unit */
  readonly fractions: number;
  /** numbers above 1 and up to 100 */
  readonly upTo100: number;
  /** whole numbers that are dates from 1950 to 2100 in Excel's 1900 system */
  readonly likeDates: number;
  /** of those, how many lie apart below the rest and would join them if read in the 1904 system */
  readonly like1904: number;
  /** what a reader should look at, plain sentences */
  readonly notes: readonly string[];
}

/** 1 January 1950 and 31 December 2100. */
const FIRST_DATE = 18264;
const LAST_DATE = 73415;
/** The days between Excel's two date systems. */
const SYSTEMS_APART = 1462;

/**
 * What a column holds that would make a sum or a rate wrong without a word: numbers stored as text, blanks, dates of several
 * kinds, percent numbers among fractions.
 *
 * It counts and points, it mends nothing: only the person who typed "03/04/2027" knows which day was meant.
 *
 * @param cells of one column
 * @see Panko (1998) J. End User Computing 10:15-21
 * @example columnAudit([0.5, 12, "text number"]).notes // => ["1 number stored as text: a sum leaves it out.", "1 number above 1 beside 1 fraction: percent and fraction may be mixed."]
 * @example columnAudit([3, 4]).notes // => []
 */
export function columnAudit(cells: readonly AuditCell[]): ColumnAudit {
  const counts = {
    number: 0,
    blank: 0,
    "text number": 0,
    "text date": 0,
    text: 0,
    flag: 0,
    suppressed: 0,
    error: 0,
  };
  let fractions = 0;
  let upTo100 = 0;
  const dates: number[] = [];
  for (const cell of cells) {
    if (typeof cell !== "number") counts[cell]++;
    else {
      counts.number++;
      if (cell > 0 && cell < 1) fractions++;
      else if (cell > 1 && cell <= 100) upTo100++;
      if (Number.isInteger(cell) && cell >= FIRST_DATE && cell <= LAST_DATE) dates.push(cell);
    }
  }
  const areDates = dates.length > 1 && dates.length === counts.number;
  const like1904 = areDates ? oldSystem(dates) : 0;
  const notes: string[] = [];
  const note = (count: number, one: string, many: string, why: string): void => {
    if (count > 0) notes.push(`${count === 1 ? `1 ${one}` : `${count} ${many}`}${why}`);
  };
  note(counts["text number"], "number", "numbers", " stored as text: a sum leaves it out.");
  note(counts["text date"], "date", "dates", " stored as text: it cannot be counted with.");
  if (counts.number > 0) note(counts.text, "text", "texts", " among numbers.");
  note(counts.error, "error value", "error values", ": mend it first, it spreads to every sum.");
  if (fractions > 0)
    note(
      upTo100,
      `number above 1 beside ${fractions} fraction${fractions === 1 ? "" : "s"}`,
      `numbers above 1 beside ${fractions} fraction${fractions === 1 ? "" : "s"}`,
      ": percent and fraction may be mixed.",
    );
  note(like1904, "date", "dates", " four years before the rest: it may come from a workbook that counts from 1904.");
  return { counts, fractions, upTo100, likeDates: areDates ? dates.length : 0, like1904, notes };
}

/** Dates that would fall within the span of the others if they were read in the 1904 system, and now lie apart from them. */
function oldSystem(dates: readonly number[]): number {
  const sorted = new Float64Array(dates).sort();
  // The widest space between neighbours divides them, if it is wide enough to be the work of two systems.
  let cut = 0;
  let widest = 0;
  for (let at = 1; at < sorted.length; at++) {
    const space = (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
    if (space > widest) {
      widest = space;
      cut = at;
    }
  }
  const first = sorted[cut] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const belongs = sorted
    .subarray(0, cut)
    .every((date) => date + SYSTEMS_APART >= first - 366 && date + SYSTEMS_APART <= last + 366);
  return widest > SYSTEMS_APART / 2 && belongs ? cut : 0;
}
