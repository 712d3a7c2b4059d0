import type { Area } from "./area";
import type { GridChange } from "./grid-changes";

type CellChange = Extract<GridChange, { kind: "cells" }>;

/**
 * Where an area is after rows or columns were inserted or deleted, as references in formulas move; undefined when all its cells are gone.
 *
 * The grid moves what it knows of; areas in the record are moved by this.
 */
export function shiftedArea(area: Area, { change, area: by }: Pick<CellChange, "change" | "area">): Area | undefined {
  if (area.sheetId !== by.sheetId || change === "RangeEdited") return area;
  const alongRows = change === "RowInserted" || change === "RowDeleted";
  const shift = change.endsWith("Inserted") ? afterInsertion : afterDeletion;
  const [start, count] = alongRows
    ? shift(area.row, area.rows, by.row, by.rows)
    : shift(area.column, area.columns, by.column, by.columns);
  if (count === 0) return undefined;
  return alongRows ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count };
}

type Span = readonly [start: number, count: number];

function afterInsertion(start: number, count: number, at: number, added: number): Span {
  if (at <= start) return [start + added, count];
  return at < start + count ? [start, count + added] : [start, count];
}

function afterDeletion(start: number, count: number, at: number, gone: number): Span {
  const before = Math.max(0, Math.min(start, at + gone) - at);
  const within = Math.max(0, Math.min(start + count, at + gone) - Math.max(start, at));
  return [start - before, count - within];
}
