import { quarterDates, QuarterLabel, quarterOfDate, quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import { defineCriterion } from "./criterion";

/**
 * Compared field by field with the round, because each is a cell of its own to correct. Says which quarters of the organisation the plan's
 * own would be, so that whoever corrects it knows whether money has to move or only the label was wrong.
 */
export default defineCriterion({
  id: "fiscal-calendar",
  title: "The plan uses the organisation's calendar",
  rule: "Fiscal start month and First quarter on Start are those of the round.",
  because: "Under another calendar the same label means other months, and no plan can be added to another.",
  remedy:
    "Set it back to the round's; if the department really plans otherwise, ask finance first. A plan of an earlier round is brought over with coalition carry.",
  severity: "error",
  needs: ["start"],
  *check({ start }, { round }) {
    const month = start.fiscalStartMonth;
    if (month !== round.calendar.startMonth)
      yield {
        path: ["start", "fiscalStartMonth"],
        message:
          month === undefined
            ? `Fiscal start month is blank; the organisation starts its years in ${monthName(round.calendar.startMonth)}.`
            : `This plan starts its years in ${monthName(month)}; the organisation starts in ${monthName(round.calendar.startMonth)}.${remapped(month, start.firstQuarter, round)}`,
      };
    const first = start.firstQuarter?.trim().toUpperCase();
    if (first !== round.firstQuarter)
      yield {
        path: ["start", "firstQuarter"],
        message: first
          ? `This plan begins with ${first}; the round covers ${quartersFrom(round.firstQuarter, 5).join(", ")}.`
          : `First quarter is blank; the round begins with ${round.firstQuarter}.`,
      };
  },
});

/** What the plan's quarters are in the organisation's calendar, as a sentence; "" where the plan's own can't be told. */
function remapped(month: number, first: string | undefined, { calendar, firstQuarter }: Round): string {
  const own = QuarterLabel.safeParse(first?.trim().toUpperCase() ?? firstQuarter);
  if (!own.success || months[month - 1] === undefined) return "";
  const dates = quartersFrom(own.data, 5).map((label) => quarterDates(label, { ...calendar, startMonth: month }));
  const [begin, end] = [dates[0]?.start ?? "", dates[4]?.end ?? ""];
  const span = `Its ${own.data} to ${quartersFrom(own.data, 5)[4] ?? ""} run from ${monthOf(begin)} to ${monthOf(end)}`;
  const [from, to] = [quarterOfDate(begin, calendar), quarterOfDate(end, calendar)];
  const isAligned = (month - calendar.startMonth) % 3 === 0;
  return isAligned
    ? ` ${span}, which is ${from} to ${to} of the organisation.`
    : ` ${span}, across the organisation's ${from} to ${to}: its quarters begin in other months.`;
}

/** "Jan 2027" of an ISO date. */
function monthOf(iso: string): string {
  return `${monthName(Number(iso.slice(5, 7))).slice(0, 3)} ${iso.slice(0, 4)}`;
}

const months = "January February March April May June July August September October November December".split(" ");

function monthName(month: number): string {
  return months[month - 1] ?? `month ${month}`;
}
