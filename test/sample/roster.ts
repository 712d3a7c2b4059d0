import type { GapSheetContent, RosterRow } from "../../src/core/domain/gap-sheet-content";
import { emptyGapSheet } from "../../src/core/domain/gap-sheet-content";
import { isoDateFromSerial, serialFromIsoDate } from "../../src/core/workbook/serial-date";
import { sampleRound } from "./sample-round";

const levels = ["L1", "L2", "L3", "L4"] as const;
const departments = ["SAL", "HR", "IT", "PRD", "OPS"] as const;
const points = ["Promotion", "Stretch assignment", "Talent pool"] as const;
const day = (from: string, days: number) => isoDateFromSerial(serialFromIsoDate(from) + days);

/**
 * A made-up roster: `people` people without names, spread by counting with steps that share no factor, so that nothing is random and the
 * same rows come out everywhere. Women wait longer and earn a little less on a level; some did not say.
 */
export function madeUpRoster(people: number): RosterRow[] {
  const rows: RosterRow[] = [];
  for (let at = 0; at < people; at += 1) {
    const woman = at % 12 < 5;
    const group = at % 29 === 7 ? undefined : woman ? "Women" : "Men";
    const level = levels[((at * 7) % 11) % 4] ?? "L1";
    const start = day("2021-01-04", (at * 37) % 1900);
    const wait = 420 + ((at * 53) % 700) + (woman ? 160 : 0);
    const left = at % 4 === 2 ? day(start, 500 + ((at * 41) % 1300)) : undefined;
    const promotedOn = day(start, wait);
    const promoted =
      at % 3 !== 1 && promotedOn <= "2026-11-30" && (left === undefined || promotedOn <= left) ? promotedOn : undefined;
    const eligible = at % 8 !== 5;
    rows.push({
      group,
      department: departments[at % departments.length],
      level,
      decisionPoint: points[(at * 5) % 3],
      start,
      promoted,
      left: left !== undefined && left <= "2026-11-30" ? left : undefined,
      eligible,
      selected: eligible && (at * 3) % (woman ? 10 : 7) < 3,
      pay: at % 41 === 0 ? undefined : 3200 + 700 * levels.indexOf(level) + ((at * 17) % 400) - (woman ? 120 : 0),
    });
    // Applicants are nobody's staff: they have a decision point and no start.
    if (at % 6 === 0)
      rows.push({
        group: at % 4 === 0 ? "Women" : "Men",
        department: departments[at % departments.length],
        level: undefined,
        decisionPoint: "Hiring",
        start: undefined,
        promoted: undefined,
        left: undefined,
        eligible: true,
        selected: at % 18 === 0,
        pay: undefined,
      });
  }
  return rows;
}

/** The sample round's gap sheet, filled with about 400 made-up rows. */
export function sampleGapSheet(people = 345): GapSheetContent {
  const empty = emptyGapSheet(sampleRound());
  return { start: { ...empty.start, asOf: "2026-11-30", period: "FY27-Q1" }, roster: madeUpRoster(people) };
}
