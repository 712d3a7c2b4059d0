import type { Places } from "../workbook/places";

/**
 * Where each value of a submission stands: path key → place, and the label a person knows it by.
 *
 * The only thing that joins submission paths to cells; criteria never see it.
 */
export interface Sources {
  readonly places: Places;
  /** Column label or named cell of a path whose row numbers are replaced by "*": `pilots.*.sunset` → "Sunset". */
  readonly labels: ReadonlyMap<string, string>;
}
