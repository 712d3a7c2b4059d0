import type { Given } from "../core/statistics";
import { cellsOf, numberColumn } from "./columns";
import { RANGES } from "./range-store";
import { kindOf, quoted } from "./values";

/**
 * A column of dates as Excel counts them, in which a cell may be blank or suppressed.
 *
 * @param value what Excel handed over for the range; @param name the argument as the reader knows it
 * @throws RangeError on text, with the count of such cells and the first: "03/04/2027" is 3 April to some, 4 March to others
 */
export function dateColumn(value: any, name: string): readonly Given[] {
  return RANGES.recall(value, `dates ${name}`, (line) => {
    const cells = line ?? cellsOf(value, name);
    const first = cells.findIndex(isText);
    if (first < 0) return numberColumn(value, name);
    const count = cells.filter(isText).length;
    throw new RangeError(
      `${name}: ${count === 1 ? "1 cell holds" : `${count} cells hold`} text, not a date that can be counted with, ` +
        `first row ${first + 1} (${quoted(cells[first])}). Convert to dates.`,
    );
  });
}

function isText(cell: any): boolean {
  return typeof cell === "string" && ["words", "text number"].includes(kindOf(cell));
}
