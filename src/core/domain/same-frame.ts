import type { Round } from "./round";

/** Whether two rounds plan the same five quarters in the same currency, so that an amount in one's plan means the same in the other's. */
export function isSameFrame(
  one: Pick<Round, "calendar" | "firstQuarter" | "currency">,
  other: Pick<Round, "calendar" | "firstQuarter" | "currency">,
): boolean {
  return (
    one.firstQuarter === other.firstQuarter &&
    one.calendar.startMonth === other.calendar.startMonth &&
    one.calendar.namedFor === other.calendar.namedFor &&
    one.currency === other.currency
  );
}
