import type { Area } from "../../core/workbook/address";
import { areaAddress, areasOverlap, parseArea } from "../../core/workbook/address";
import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { readRelationships } from "../read/read-relationships";
import { XmlScanner } from "../xml/xml-scanner";
import type { Splice } from "../xml/apply-splices";
import { applySplices, withAttribute } from "../xml/apply-splices";
import type { ChangedPackage } from "./changed-package";
import { resizeColumns } from "./resize-columns";

interface TablePlace {
  readonly path: string;
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly tag: { readonly start: number; readonly end: number };
  readonly filter?: { readonly start: number; readonly end: number };
}

/**
 * Moves the lower edge of a table, or its right one, with its filter. A new column is named by its header cell, which must hold a text
 * of its own already: Excel would make up a name and write it there.
 *
 * @param sheet as it stands
 * @throws HostError "changed" where the table isn't what the edit expects, "unsupported" for another top left corner or a totals row
 */
export function resizeTable(
  file: ChangedPackage,
  sheetPath: string,
  { table, before, after }: Extract<Edit, { kind: "resize-table" }>,
  sheet: SheetSnapshot,
): void {
  const tables = tablesOf(file, sheetPath);
  const found = tables.find((one) => one.name.toLowerCase() === table.toLowerCase());
  if (!found || areaAddress(found.area) !== areaAddress(parseArea(before)))
    throw new HostError("changed", `The table ${table} is no longer at ${before}. Check the workbook again.`);
  const area = parseArea(after);
  if (area.row !== found.area.row || area.column !== found.area.column || area.rows < 2)
    throw new HostError(
      "unsupported",
      `The table ${table} keeps its header row and its first column at ${before}; ${after} was asked.`,
    );
  if (found.hasTotals)
    throw new HostError(
      "unsupported",
      `The table ${table} has a totals row. Switch it off in Excel (Table Design, Total Row) and try again.`,
    );
  const other = tables.find((one) => one !== found && areasOverlap(one.area, area));
  if (other) throw new HostError("unsupported", `The table ${table} would run into the table ${other.name}.`);
  const source = file.require(found.path);
  const splices = [found.tag, found.filter].flatMap((place): Splice[] =>
    place ? [{ ...place, text: withAttribute(source.slice(place.start, place.end), "ref", areaAddress(area)) }] : [],
  );
  const columns = area.columns === found.area.columns ? [] : [resizeColumns(source, headersOf(sheet, area, table))];
  file.set(found.path, applySplices(source, [...splices, ...columns]));
}

/** Texts of the header cells. */
function headersOf(sheet: SheetSnapshot, area: Area, table: string): string[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const value = sheet.values[area.row - sheet.row]?.[area.column + index - sheet.column];
    if (typeof value === "string" && value !== "") return value;
    throw new HostError(
      "failed",
      `${sheet.name}, ${areaAddress({ ...area, column: area.column + index, rows: 1, columns: 1 })} is to be a header of the table ${table} and needs a text.`,
    );
  });
}

function tablesOf(file: ChangedPackage, sheetPath: string): TablePlace[] {
  return readRelationships(file.original, sheetPath)
    .filter((one) => one.type === "table" && !one.external)
    .flatMap((one) => tablePlace(file, one.target) ?? []);
}

function tablePlace(file: ChangedPackage, path: string): TablePlace | undefined {
  const source = file.text(path);
  if (source === undefined) return undefined;
  const scanner = new XmlScanner(source);
  let table: TablePlace | undefined;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "table")
      table = {
        path,
        name: scanner.attribute("displayName") ?? scanner.attribute("name") ?? "",
        area: parseArea(scanner.attribute("ref") ?? ""),
        hasTotals: Number(scanner.attribute("totalsRowCount") ?? 0) > 0,
        tag: { start: scanner.start, end: scanner.end },
      };
    else if (scanner.name === "autoFilter" && table)
      table = { ...table, filter: { start: scanner.start, end: scanner.end } };
  }
  return table;
}
