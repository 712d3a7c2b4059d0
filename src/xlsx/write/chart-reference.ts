import type { Area } from "../../core/workbook/address";
import { parseArea } from "../../core/workbook/address";

/** Cells that a chart draws, on the sheet of this name. */
export interface ChartReference {
  readonly sheet: string;
  readonly area: Area;
}

const absolute = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]{1,3}\$[0-9]{1,7}(?::\$[A-Z]{1,3}\$[0-9]{1,7})?)$/;

/**
 * The sheet and cells that a chart's reference names: `='My sheet'!$B$12:$F$12`. Undefined for anything but one absolute range: names,
 * table columns and open ranges are refused in files by some programs, and without dollar signs Excel offers a repair.
 */
export function chartReference(reference: string): ChartReference | undefined {
  const [, quoted, plain, cells] = absolute.exec(reference) ?? [];
  if (cells === undefined) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", area: parseArea(cells) };
}
