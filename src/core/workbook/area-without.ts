import { areasOverlap, type Area } from "./address";

/** What is left of an area without another: up to four areas, above, below, left and right of the hole; none where nothing is left. */
export function areaWithout(area: Area, hole: Area): Area[] {
  if (!areasOverlap(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const far = Math.min(right, hole.column + hole.columns);
  const parts: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: area.column, columns: left - area.column },
    { row: top, rows: low - top, column: far, columns: right - far },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
