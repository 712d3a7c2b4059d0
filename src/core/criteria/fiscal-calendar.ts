import { quartersFrom } from "../domain/quarter";
import { defineCriterion } from "./criterion";

/** Compared field by field with the round, because each is a cell of its own to correct. */
export default defineCriterion({
  id: "fiscal-calendar",
  title: "The plan uses the organisation's calendar",
  rule: "Fiscal start month and First quarter on Start are those of the round.",
  because: "Under another calendar the same label means other months, and no plan can be added to another.",
  remedy: "Set it back to the round's; if the department really plans otherwise, ask finance first.",
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
            : `This plan starts its years in ${monthName(month)}; the organisation starts in ${monthName(round.calendar.startMonth)}.`,
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

const months = "January February March April May June July August September October November December".split(" ");

function monthName(month: number): string {
  return months[month - 1] ?? `month ${month}`;
}
