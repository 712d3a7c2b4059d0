import { writeFileSync } from "node:fs";
import path from "node:path";
import { renderTemplate } from "../../src/core/render/render-template";
import type { Plan } from "../../src/core/domain/plan";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { plan, round } from "../support/plan";
import { cellOf } from "../support/snapshot-of";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { CellValue } from "../../src/core/workbook/cell-value";
import { parseArea } from "../../src/core/workbook/address";

/** What a person types into the workbook: table, column and data row (from 0), and the value. */
export type Typed = readonly [table: string, column: string, row: number, value: CellValue];

/** Bytes of a real workbook with the given plan in it (what `plan()` builds is clean), and then with what a person typed over it. */
export async function workbookBytes(filled: Plan = plan(), ...typed: readonly Typed[]): Promise<Uint8Array> {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: filled });
  const file = new XlsxFile();
  await file.build(typed.reduce(typeInto, blueprint));
  return file.bytes;
}

function typeInto(blueprint: Blueprint, [table, column, row, value]: Typed): Blueprint {
  const place = cellOf(blueprint, table, column, row);
  const at = parseArea(place.cell);
  const sheets = blueprint.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((block) =>
      sheet.name !== place.sheet
        ? block
        : {
            ...block,
            rows: block.rows.map((cells, r) =>
              cells.map((cell, c) => (block.row + r === at.row && block.column + c === at.column ? value : cell)),
            ),
          },
    ),
  }));
  return { ...blueprint, sheets };
}

/** Writes the round of `round()` as a round.json, with keys changed or added. */
export function writeRound(folder: string, changes: object = {}, name = "round.json"): string {
  writeFileSync(path.join(folder, name), JSON.stringify({ ...round(), ...changes }, null, 2));
  return name;
}
