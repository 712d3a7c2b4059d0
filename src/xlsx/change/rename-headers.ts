import type { CellInput } from "../../core/workbook/cell-value";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { cellAddress, parseArea } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { withRenamedColumn } from "../formula/with-renamed-column";
import { readRelationships } from "../read/read-relationships";
import { rowStep } from "../read/read-cells";
import { XmlScanner } from "../xml/xml-scanner";
import type { Splice } from "../xml/apply-splices";
import { applySplices, withAttribute } from "../xml/apply-splices";
import { decodeStored, encodeStored } from "../xml/stored-text";
import type { ChangedPackage } from "./changed-package";
import { rewriteReferences } from "./rewrite-references";

/**
 * Where a changed cell is the header of a table's column, renames the column in the table and in every formula that speaks of it.
 *
 * Excel does so by itself when a header is typed over; in a file the two must be kept equal, or Excel offers a repair.
 *
 * @throws HostError "failed" for a header that is no text or stands there twice
 */
export function renameHeaders(
  file: ChangedPackage,
  sheetPath: string,
  sheet: SheetSnapshot,
  cells: ReadonlyMap<number, CellInput>,
): void {
  for (const table of sheet.tables.filter((one) => one.hasHeaders)) {
    const area = parseArea(table.range);
    const names = table.columns.map((column) => column.name);
    table.columns.forEach(({ name }, position) => {
      const header = cells.get(area.row * rowStep + area.column + position);
      if (header === undefined || header === name) return;
      const where = `${sheet.name}, ${cellAddress(area.row, area.column + position)}`;
      if (typeof header !== "string" || header === "")
        throw new HostError("failed", `${where} is the header of a table's column and needs a text.`);
      if (names.some((other, index) => index !== position && other.toLowerCase() === header.toLowerCase()))
        throw new HostError(
          "failed",
          `${where} can't become "${header}": the table ${table.name} already has a column of that name.`,
        );
      names[position] = header;
      renameColumn(file, sheetPath, table.name, position, header);
      rewriteReferences(file, (formula) => withRenamedColumn(formula, table.name, name, header));
    });
  }
}

function renameColumn(file: ChangedPackage, sheetPath: string, table: string, position: number, name: string): void {
  for (const { target, type } of readRelationships(file.original, sheetPath)) {
    const source = type === "table" ? file.text(target) : undefined;
    if (source === undefined) continue;
    const columns: Splice[] = [];
    const scanner = new XmlScanner(source);
    let isTable = false;
    for (let token = scanner.next(); token; token = scanner.next()) {
      if (token !== "open") continue;
      if (scanner.name === "table") isTable = decodeStored(scanner.attribute("displayName") ?? "") === table;
      else if (scanner.name === "tableColumn" && isTable)
        columns.push({ start: scanner.start, end: scanner.end, text: source.slice(scanner.start, scanner.end) });
    }
    const column = columns[position];
    if (column)
      file.set(
        target,
        applySplices(source, [{ ...column, text: withAttribute(column.text, "name", encodeStored(name)) }]),
      );
  }
}
