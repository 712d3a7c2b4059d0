import { areaAddress, parseArea, type Area } from "../core/workbook/address";
import type { StyledRange } from "../core/workbook/blueprint";

/**
 * The same styles on fewer, larger ranges: neighbours of one style are joined sideways, then downwards.
 *
 * A renderer styles cell by cell where that is simplest to say; Excel formats one large range far faster than its cells one by one.
 * Ranges of a sheet don't overlap, so their order doesn't matter.
 */
export function joinedRanges(ranges: readonly StyledRange[]): StyledRange[] {
  const byStyle = new Map<string, Area[]>();
  for (const { range, style } of ranges) byStyle.set(style, [...(byStyle.get(style) ?? []), parseArea(range)]);
  return [...byStyle].flatMap(([style, areas]) =>
    joinDown(joinSideways(areas)).map((area) => ({ style, range: areaAddress(area) })),
  );
}

function joinSideways(areas: readonly Area[]): Area[] {
  const inRows = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  return join(inRows, (last, next) =>
    last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column
      ? { ...last, columns: last.columns + next.columns }
      : undefined,
  );
}

function joinDown(areas: readonly Area[]): Area[] {
  const inColumns = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  return join(inColumns, (last, next) =>
    last.column === next.column && last.columns === next.columns && last.row + last.rows === next.row
      ? { ...last, rows: last.rows + next.rows }
      : undefined,
  );
}

function join(areas: readonly Area[], joined: (last: Area, next: Area) => Area | undefined): Area[] {
  const result: Area[] = [];
  for (const next of areas) {
    const last = result.at(-1);
    const one = last && joined(last, next);
    if (one) result[result.length - 1] = one;
    else result.push(next);
  }
  return result;
}
