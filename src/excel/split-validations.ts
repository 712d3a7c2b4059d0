import { areaAddress, type Area } from "../core/workbook/address";
import type { ValidationSnapshot } from "../core/workbook/snapshot";

/** Pieces of ranges still without an answer, above which it is left at "some rule or other": a snapshot must end. */
const mostPieces = 512;

/** A range of a sheet. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What the cells of ranges accept of which Excel has no one answer, because they differ: halved until each piece is of one kind.
 *
 * A drop-down is mostly lost in a few cells, by pasting, so that a handful of pieces and a dozen requests settle a column of any length.
 * Office.js can only say where there are validations at all, not which.
 *
 * @returns by sheet name; what stays unsettled counts as "other", never as nothing, which would be reported as lost
 */
export async function splitValidations(
  context: Excel.RequestContext,
  mixed: readonly Piece[],
): Promise<ReadonlyMap<string, readonly ValidationSnapshot[]>> {
  const found = new Map<string, ValidationSnapshot[]>();
  const keep = (sheet: string, validation: ValidationSnapshot) =>
    found.set(sheet, [...(found.get(sheet) ?? []), validation]);
  let pieces = mixed;
  while (pieces.length > 0) {
    if (pieces.length > mostPieces) {
      for (const { sheet, area } of pieces) keep(sheet, { range: areaAddress(area), kind: "other" });
      break;
    }
    const asked = pieces.flatMap(halves).map((piece) => {
      const { row, column, rows, columns } = piece.area;
      const sheet = context.workbook.worksheets.getItem(piece.sheet);
      const validation = sheet.getRangeByIndexes(row, column, rows, columns).dataValidation;
      validation.load("type,rule");
      return { piece, validation };
    });
    await context.sync();
    pieces = asked.flatMap(({ piece, validation }) => {
      // A single cell has one answer; asked again it would be asked for ever.
      if (isMixed(validation) && piece.area.rows > 1) return [piece];
      for (const one of validationSnapshot(piece.area, validation)) keep(piece.sheet, one);
      return [];
    });
  }
  return found;
}

/** Whether the cells of a range accept different things. */
export function isMixed({ type }: Excel.DataValidation): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

/** What a range of one kind accepts; none where it accepts anything. */
export function validationSnapshot(area: Area, validation: Excel.DataValidation): ValidationSnapshot[] {
  const { type, rule } = validation;
  if (type === "None" || isMixed(validation)) return [];
  const range = areaAddress(area);
  const source = rule.list?.source;
  return type === "List" && typeof source === "string" ? [{ range, kind: "list", source }] : [{ range, kind: "other" }];
}

function halves({ sheet, area }: Piece): Piece[] {
  const first = Math.ceil(area.rows / 2);
  return [
    { sheet, area: { ...area, rows: first } },
    { sheet, area: { ...area, row: area.row + first, rows: area.rows - first } },
  ].filter((piece) => piece.area.rows > 0);
}
