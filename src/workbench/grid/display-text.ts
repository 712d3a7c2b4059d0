import { numfmt } from "@univerjs/core";
import type { CellReading } from "./cell-store";

/**
 * What a cell shows: its value through its number format, in the en-US way.
 *
 * Computed here rather than asked of the grid's renderer, which shows TRUE as 1 and has no renderer at all headless. Columns too
 * narrow show the number, not Excel's ####.
 */
export function displayText(cell: CellReading): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "boolean":
      return cell.value === true ? "TRUE" : "FALSE";
    case "error":
      return String(cell.value);
    default:
      break;
  }
  if (cell.pattern === "General") return String(numfmt.format("General", cell.value));
  try {
    return String(numfmt.format(cell.pattern, cell.value));
  } catch (cause) {
    // A pattern that the formatting library can't read shows as Excel shows one it can't fill.
    if (cause instanceof Error) return String(cell.value);
    throw cause;
  }
}
