import { FiscalCalendar, quarterDates, QuarterLabel, quartersFrom } from "../../core/domain/quarter";
import { formatDate } from "../../core/domain/format";
import type { Draft } from "./draft";

/** Labels of the five quarters; `Q1` to `Q5` as long as the first can't be read. */
export function quarterNames(draft: Draft): readonly string[] {
  const first = QuarterLabel.safeParse(draft["firstQuarter"]);
  return first.success ? quartersFrom(first.data, 5) : ["Q1", "Q2", "Q3", "Q4", "Q5"];
}

/** First and last day of the five quarters together (ISO), or undefined as long as calendar or first quarter can't be read. */
export function planDates(draft: Draft): { readonly start: string; readonly end: string } | undefined {
  const calendar = FiscalCalendar.safeParse(draft["calendar"]);
  const first = QuarterLabel.safeParse(draft["firstQuarter"]);
  if (!calendar.success || !first.success) return undefined;
  const last = quartersFrom(first.data, 5)[4] ?? first.data;
  return { start: quarterDates(first.data, calendar.data).start, end: quarterDates(last, calendar.data).end };
}

/** Each quarter with its dates ("FY27-Q1: 1 Jul 2026 to 30 Sep 2026"), because a label alone doesn't show a wrong start month. */
export function quarterLines(draft: Draft): readonly string[] {
  const calendar = FiscalCalendar.safeParse(draft["calendar"]);
  const first = QuarterLabel.safeParse(draft["firstQuarter"]);
  if (!calendar.success || !first.success) return [];
  return quartersFrom(first.data, 5).map((label) => {
    const { start, end } = quarterDates(label, calendar.data);
    return `${label}: ${formatDate(start)} to ${formatDate(end)}`;
  });
}
