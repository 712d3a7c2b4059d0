import { formatDate, formatList } from "../domain/format";
import { addDays, daysBetween } from "../domain/iso-date";
import { quarterDates, quarterLabel, quarterOfDate, quarterOrdinal } from "../domain/quarter";
import type { Round } from "../domain/round";
import { idKey } from "../domain/id-key";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** Key of checkpoints whose Pilot ID is none of the pilots; no ID is compared in small letters. */
const nobodys = "nobody's";

/** Longer lives are another criterion's finding; looking at each of their quarters would take as long as the typing slip is big. */
const mostQuarters = 12;

/**
 * Planned dates count: what is asked is that somebody means to look, in time to act on what they see. A checkpoint of no pilot may be any
 * pilot's: `references-exist` speaks first.
 */
export default defineCriterion({
  id: "pilot-checkpoints",
  title: "Pilots are looked at on the way",
  rule: "A pilot has a checkpoint in each fiscal quarter that it runs in (but not where it runs in it for fewer days than the pack says), and one before the midpoint between Start and Sunset. Planned dates count.",
  because: "A pilot that is first read at its end can only be mourned, not mended.",
  remedy: "Add the dates to Checkpoints; the readings come later.",
  severity: "warning",
  needs: [
    "pilots",
    "pilots.id",
    "pilots.start",
    "pilots.sunset",
    "checkpoints",
    "checkpoints.pilotId",
    "checkpoints.date",
  ],
  thresholds: { shortestQuarterDays: 30 },
  *check({ pilots, checkpoints }, { round, threshold }) {
    const known = new Set(pilots.map(({ id }) => idKey(id)));
    const byPilot = new Map<string, { rows: number[]; dates: string[] }>();
    for (const [row, { pilotId, date }] of checkpoints.entries()) {
      const key = known.has(idKey(pilotId)) ? idKey(pilotId) : nobodys;
      const own = byPilot.get(key) ?? { rows: [], dates: [] };
      own.rows.push(row);
      if (date !== undefined) own.dates.push(date);
      byPilot.set(key, own);
    }
    for (const [row, { id, start, sunset }] of pilots.entries()) {
      if (start === undefined || sunset === undefined || sunset <= start) continue;
      const { rows, dates } = byPilot.get(idKey(id)) ?? { rows: [], dates: [] };
      const during = [...dates, ...(byPilot.get(nobodys)?.dates ?? [])].filter(
        (date) => date >= start && date <= sunset,
      );
      const midpoint = addDays(start, Math.floor(daysBetween(start, sunset) / 2));
      const read = new Set(during.map((date) => quarterOfDate(date, round.calendar)));
      const unread = quartersOfLife(start, sunset, threshold("shortestQuarterDays"), round).filter(
        (label) => !read.has(label),
      );
      const early = during.some((date) => date < midpoint);
      if (unread.length === 0 && early) continue;
      const name = rowName(id, "Pilots");
      const before = `before its midpoint (${formatDate(midpoint)})`;
      const missing = [...(unread.length > 0 ? [`in ${formatList(unread)}`] : []), ...(early ? [] : [before])];
      yield {
        path: ["pilots", row, "id"],
        item: id,
        message:
          during.length === 0
            ? `${name} has no checkpoint; it runs from ${formatDate(start)} to ${formatDate(sunset)}.`
            : `${name} has no checkpoint ${missing.join(" and none ")}.`,
        uses: rows.map((checkpoint) => ["checkpoints", checkpoint]),
        detail: { dates: enoughDates({ start, sunset }, unread, early, round) },
      };
    }
  },
});

/** Dates that would be enough: halfway through the pilot's days in each unread quarter, and one before its midpoint where none of them is. */
function enoughDates(
  { start, sunset }: { readonly start: string; readonly sunset: string },
  unread: readonly string[],
  early: boolean,
  { calendar }: Pick<Round, "calendar">,
): string[] {
  const dates = unread.map((label) => {
    const quarter = quarterDates(label, calendar);
    const from = quarter.start > start ? quarter.start : start;
    const to = quarter.end < sunset ? quarter.end : sunset;
    return addDays(from, Math.floor(daysBetween(from, to) / 2));
  });
  const days = daysBetween(start, sunset);
  // A pilot of a day or two has no day before its midpoint.
  if (days < 2) return [];
  const isRead = early || dates.some((date) => date < addDays(start, Math.floor(days / 2)));
  return isRead ? dates : [addDays(start, Math.floor(days / 4)), ...dates];
}

/** Labels of the fiscal quarters in which a pilot runs for at least so many days. */
function quartersOfLife(
  start: string,
  sunset: string,
  shortest: number,
  { calendar }: Pick<Round, "calendar">,
): string[] {
  const first = quarterOrdinal(quarterOfDate(start, calendar));
  const last = Math.min(quarterOrdinal(quarterOfDate(sunset, calendar)), first + mostQuarters - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => quarterLabel(first + index)).filter((label) => {
    const quarter = quarterDates(label, calendar);
    const from = quarter.start > start ? quarter.start : start;
    const to = quarter.end < sunset ? quarter.end : sunset;
    return daysBetween(from, to) + 1 >= shortest;
  });
}
