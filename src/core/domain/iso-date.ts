import { z } from "zod";

/** A calendar date, `2026-11-30`. */
export const IsoDate = z.iso.date("Write a date like 2026-11-30.");
export type IsoDate = z.infer<typeof IsoDate>;

/**
 * The date `months` calendar months later, clipped to the month's last day.
 *
 * @example addMonths("2026-11-30", 3) // => "2027-02-28"
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The date `days` days later.
 *
 * @example addDays("2026-12-31", 1) // => "2027-01-01"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
