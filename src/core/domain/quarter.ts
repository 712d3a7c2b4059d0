import { z } from "zod";

/**
 * Label of a fiscal quarter: `FY27-Q3`. The form in every Period and Quarter cell, and in messages.
 */
export const QuarterLabel = z
  .string()
  .regex(
    /^FY\d{2}-Q[1-4]$/,
    "Write a quarter like FY27-Q3: FY, the last two digits of the fiscal year, -Q and 1 to 4.",
  );
export type QuarterLabel = z.infer<typeof QuarterLabel>;

/** How fiscal years run: the month (1-12) in which they start, and the calendar year that names them. */
export const FiscalCalendar = z.object({
  startMonth: z.int().min(1).max(12).describe("Month in which the fiscal year starts, 1 to 12."),
  namedFor: z
    .enum(["end", "start"])
    .default("end")
    .describe("Whether FY27 is the year that ends or the year that starts in calendar year 2027."),
});
export type FiscalCalendar = z.infer<typeof FiscalCalendar>;

/** Quarters counted from FY00-Q1, so that the next quarter is one more. The labels' two digits are read as 2000 to 2099. */
export function quarterOrdinal(label: QuarterLabel): number {
  const match = /^FY(\d{2})-Q([1-4])$/.exec(label);
  if (!match) throw new RangeError(`quarterOrdinal needs a label like FY27-Q3, got "${label}"`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** The label of a quarter ordinal, see {@link quarterOrdinal}. */
export function quarterLabel(ordinal: number): QuarterLabel {
  const year = ((Math.floor(ordinal / 4) % 100) + 100) % 100;
  return `FY${String(year).padStart(2, "0")}-Q${(((ordinal % 4) + 4) % 4) + 1}`;
}

/**
 * `count` quarter labels from `first` on; a negative `offset` starts earlier.
 *
 * @example quartersFrom("FY27-Q3", 3) // => ["FY27-Q3", "FY27-Q4", "FY28-Q1"]
 */
export function quartersFrom(first: QuarterLabel, count: number, offset = 0): QuarterLabel[] {
  const start = quarterOrdinal(first) + offset;
  return Array.from({ length: count }, (_, index) => quarterLabel(start + index));
}

/** First and last day (ISO dates) of a fiscal quarter. */
export interface QuarterDates {
  readonly start: string;
  readonly end: string;
}

/**
 * First and last day of a fiscal quarter.
 *
 * A year that starts in January ends in the calendar year in which it starts, so both namings agree there.
 *
 * @example quarterDates("FY27-Q1", { startMonth: 7, namedFor: "end" }) // => { start: "2026-07-01", end: "2026-09-30" }
 */
export function quarterDates(label: QuarterLabel, calendar: FiscalCalendar): QuarterDates {
  const ordinal = quarterOrdinal(label);
  const named = 2000 + Math.floor(ordinal / 4);
  const startYear = calendar.namedFor === "end" && calendar.startMonth > 1 ? named - 1 : named;
  const month = calendar.startMonth - 1 + (ordinal % 4) * 3;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { start: iso(Date.UTC(startYear, month, 1)), end: iso(Date.UTC(startYear, month + 3, 0)) };
}

/**
 * The fiscal quarter that holds an ISO date.
 *
 * @example quarterOfDate("2026-11-30", { startMonth: 7, namedFor: "end" }) // => "FY27-Q2"
 */
export function quarterOfDate(iso: string, calendar: FiscalCalendar): QuarterLabel {
  const [year = Number.NaN, month = Number.NaN] = iso.split("-").map(Number);
  if (Number.isNaN(year) || Number.isNaN(month))
    throw new RangeError(`quarterOfDate needs a date like 2026-11-30, got "${iso}"`);
  const monthsIn = (month - calendar.startMonth + 12) % 12;
  const startYear = month >= calendar.startMonth ? year : year - 1;
  const named = calendar.namedFor === "end" && calendar.startMonth > 1 ? startYear + 1 : startYear;
  return quarterLabel((named - 2000) * 4 + Math.floor(monthsIn / 3));
}

/**
 * First day of a round as an ISO date.
 *
 * @example firstDayOf({ firstQuarter: "FY27-Q1", calendar: { startMonth: 7, namedFor: "end" } }) // => "2026-07-01"
 */
export function firstDayOf(round: { readonly firstQuarter: QuarterLabel; readonly calendar: FiscalCalendar }): string {
  return quarterDates(round.firstQuarter, round.calendar).start;
}
