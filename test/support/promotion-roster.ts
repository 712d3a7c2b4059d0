import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One person of the reference roster: dates as Excel serials, undefined where it has not happened by the as-of date. */
export interface RosterPerson {
  readonly group: string;
  readonly department: string;
  readonly start: number;
  readonly promotion: number | undefined;
  readonly exit: number | undefined;
}

/**
 * The 6,000 people of the synthetic roster on which the reference vectors `ttp-*` were worked out, to the serial 45291.
 *
 * Stored rather than generated: it was drawn with R's generator (seed 20240613), which nothing here can run. Of its columns only the
 * five that these vectors read.
 */
export function promotionRoster(): RosterPerson[] {
  const text = readFileSync(join(__dirname, "../functions/fixtures/promotion-roster.csv"), "utf8");
  const serial = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [group = "", department = "", start = "", promotion = "", exit = ""] = line.split(",");
      return { group, department, start: Number(start), promotion: serial(promotion), exit: serial(exit) };
    });
}
