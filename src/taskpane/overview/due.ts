import { formatDate } from "../../core/domain/format";
import { addDays, daysBetween, type IsoDate } from "../../core/domain/iso-date";
import { plural } from "../round-editor/plural";

/** Days ahead that the overview looks: about a quarter, the time between two forums. */
export const daysAhead = 90;

/** Whether a date has passed or comes within {@link daysAhead}. */
export function isSoon(date: IsoDate | undefined, asOf: IsoDate): date is IsoDate {
  return date !== undefined && date <= addDays(asOf, daysAhead);
}

/** A date with how far away it is: "30 Jun 2027, in 12 days". */
export function whenDue(date: IsoDate, asOf: IsoDate): string {
  const days = daysBetween(asOf, date);
  const away =
    days === 0 ? "today" : days > 0 ? `in ${plural(days, "day", "days")}` : `${plural(-days, "day", "days")} ago`;
  return `${formatDate(date)}, ${away}`;
}
