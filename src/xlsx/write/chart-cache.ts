import type { Blueprint } from "../../core/workbook/blueprint";
import type { CellValue } from "../../core/workbook/cell-value";
import { isCellFormula } from "../../core/workbook/cell-value";
import { drawnText } from "../xml/drawn-text";
import { chartReference } from "./chart-reference";
import { contentAt } from "./content-at";

/** Values of the cells that a reference names, in order, as the blueprint leaves them: a formula's cell with the value cached there. */
export function chartValues(reference: string, { sheets }: Blueprint): CellValue[] {
  const found = chartReference(reference);
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return [];
  const { row, column, rows, columns } = found.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const content = contentAt(sheet, row + Math.floor(index / columns), column + (index % columns)) ?? null;
    return isCellFormula(content) ? content.value : content;
  });
}

/**
 * A reference with its numbers beside it, for programs that draw without calculating. What is no number is left out: a gap in a line,
 * nothing in a column.
 */
export function numberReference(reference: string, values: readonly CellValue[]): string {
  return `<c:numRef>${formula(reference)}<c:numCache><c:formatCode>General</c:formatCode>${points(values.map((value) => (typeof value === "number" ? String(value) : undefined)))}</c:numCache></c:numRef>`;
}

/** A reference with its texts beside it; labels that are all numbers stay numbers. */
export function labelReference(reference: string, values: readonly CellValue[]): string {
  const numbers =
    values.every((value) => typeof value === "number" || value === null) && values.some((v) => v !== null);
  if (numbers) return numberReference(reference, values);
  const texts = values.map((value) => (value === null || typeof value === "object" ? undefined : String(value)));
  return `<c:strRef>${formula(reference)}<c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

function formula(reference: string): string {
  return `<c:f>${drawnText(reference.slice(1))}</c:f>`;
}

function points(values: readonly (string | undefined)[]): string {
  const list = values.map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${drawnText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${list.join("")}`;
}
